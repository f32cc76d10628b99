<?php
declare(strict_types=1);

/** Answers every vector it is given on standard input, with the reader that sites copy. */
require __DIR__ . '/../../docs/cookie/reader.php';

['now' => $now, 'vectors' => $vectors] = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
$name = '__Host-forthright';
$answers = [];
foreach ($vectors as $vector) {
    $answers[] = forthright_allows(
        $vector['header'] ?? "$name={$vector['value']}",
        $vector['category'],
        $vector['name'] ?? $name,
        $vector['days'] ?? 182,
        $vector['revision'] ?? '',
        $vector['categoryRevision'] ?? '',
        intdiv($now, 1000),
        $vector['service'] ?? null,
        $vector['services'] ?? [],
    );
}
echo json_encode($answers);
