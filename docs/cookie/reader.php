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
    $grammar = '/^1(~[A-Za-z0-9_-]{1,32}\.[01][0-5]\.[0-9a-z]{4,6}(\.[0-9a-z]{0,4}){2})+~[0-9a-z]{1,4}$/D';
    if (!is_string($value) || strlen($value) >= 4000 || preg_match($grammar, $value) !== 1) {
        return false;
    }

    // A digit that flipped on the way must not turn a no into a yes.
    $end = strrpos($value, '~');
    if (substr($value, $end + 1) !== forthright_tag(substr($value, 0, $end))) {
        return false;
    }

    $tags = [forthright_tag($revision), forthright_tag($categoryRevision)];
    $answers = [];
    foreach (explode('~', substr($value, 2, $end - 2)) as $entry) {
        [$id, $answer, $minutes, $site, $own] = explode('.', $entry);
        $at = (int) base_convert($minutes, 36, 10) * 60;
        // PHP makes a number of a key such as "1"; the letter keeps it text.
        if (isset($answers["id:$id"]) || $at > $now + 86400) {
            return false;
        }
        $answers["id:$id"] = $answer[0] === '1' && $at > $now - $days * 86400 && [$site, $own] === $tags;
    }
    return $answers["id:$category"] ?? false;
}

/** What stands in the cookie for a revision, and at its end for all that comes before. */
function forthright_tag(string $text): string
{
    $hash = 5381;
    foreach ($text === '' ? [] : unpack('N*', iconv('UTF-8', 'UTF-32BE', $text)) as $codePoint) {
        $hash = ($hash * 33 + $codePoint) % 0xffffffff;
    }
    return $text === '' ? '' : substr(base_convert((string) $hash, 10, 36), -4);
}
