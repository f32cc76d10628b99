<?php
declare(strict_types=1);

/**
 * Reads a visitor's decision on the server. No dependencies; copy it. It only reads: the one writer is the page.
 * The format, and why it is read this way, is in docs/cookie.md.
 *
 * Give it `$_SERVER['HTTP_COOKIE'] ?? ''` rather than `$_COOKIE`: PHP keeps only one of several cookies of the same
 * name, and older versions let other names pass for this one.
 *
 * @param string|array<string, mixed> $cookies The `Cookie` header, or `$_COOKIE` where there is no other way.
 * @param string $category The id of a category, such as `analytics`.
 * @param string $name The cookie's name. `forthright` on plain http, or where `cookie.domain` shares it.
 * @param int $days How long an answer counts.
 * @param string $revision The `revision` of the site, if your configuration has one.
 * @param string $categoryRevision The `revision` of this category, if it has one.
 * @param string|null $service Asks about one service of the category instead.
 * @param list<string> $services The ids of the category's services, in the order of your configuration. Needed for
 *   `$service`, and where visitors can answer for services one by one.
 * @param int|null $now In seconds since 1970.
 * @return bool True only if the visitor said yes to this, and the answer still counts. In doubt: false.
 */
function forthright_allows(
    string|array $cookies,
    string $category,
    string $name = '__Host-forthright',
    int $days = 182,
    string $revision = '',
    string $categoryRevision = '',
    ?int $now = null,
    ?string $service = null,
    array $services = [],
): bool {
    $now ??= time();
    $copies = is_array($cookies) ? array_intersect_key($cookies, [$name => true]) : [];
    foreach (is_string($cookies) ? explode(';', $cookies) : [] as $pair) {
        $pair = trim($pair, " \t");
        if (str_starts_with($pair, "$name=")) {
            $copies[] = substr($pair, strlen($name) + 1);
        }
    }
    // A second copy is a planted or left-over one, and nothing says which.
    if (count($copies) !== 1) {
        return false;
    }

    $value = reset($copies);
    $grammar = '/^1(?:~[01][0-5][01]*+\.[0-9a-z]{1,6}\.[0-9a-z]{1,7}\.[A-Za-z0-9_-]{1,32})++~[0-9a-z]{1,7}$/D';
    if (!is_string($value) || preg_match($grammar, $value) !== 1) {
        return false;
    }

    // A digit that flipped on the way must not turn a no into a yes.
    $end = strrpos($value, '~');
    $answers = substr($value, 2, $end - 2);
    if (substr($value, $end + 1) !== forthright_tag($answers)) {
        return false;
    }

    $place = $service === null ? null : array_search($service, $services, true);
    if ($place === false) {
        return false;
    }
    $isAllowed = false;
    foreach (explode('~', $answers) as $answer) {
        [$yes, $minutes, $tag, $id] = explode('.', $answer);
        $age = $now - (int) base_convert($minutes, 36, 10) * 60;
        $each = substr($yes, 2);
        // Single services were answered as they were listed: under another list nothing is said.
        $under = forthright_tag(implode(',', [$revision, $categoryRevision, ...($each === '' ? [] : $services)]));
        // The last one counts, as in the page.
        if ($id === $category && $age > -86400 && $age < $days * 86400) {
            $isAllowed = ($place === null ? $yes[0] : $each[$place] ?? $yes[0]) === '1' && $tag === $under;
        }
    }
    return $isAllowed;
}

/** What stands in the cookie for the revisions, and at its end for the answers. */
function forthright_tag(string $text): string
{
    $hash = 5381;
    foreach (unpack('N*', iconv('UTF-8', 'UTF-32BE', $text)) as $codePoint) {
        $hash = ($hash * 33 + $codePoint) % 0x100000000;
    }
    return base_convert((string) $hash, 10, 36);
}
