import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseFragment} from 'parse5';
import {importSource} from '../../scripts/import-source.mjs';

const {readMarkdown} = await importSource('markdown/read-markdown.ts');
const {toHtml} = await importSource('markdown/to-html.ts');
const {linkAddress, imageAddress} = await importSource('markdown/addresses.ts');
const {decodeNamedCharacterReference} = await importSource('markdown/named-characters.ts');
const {hostileMarkdown} = await importSource('../test/helpers/hostile-markdown.ts');

/** What Markdown becomes, and what is told of it: `line kind what`. */
const table = {
  'paragraphs and words': {
    'joins the lines of a paragraph': ['One\ntwo\n\nthree', '<p>One\ntwo</p>\n<p>three</p>'],
    'tells emphasis from strong emphasis': [
      '*a* **b** ***c*** _d_ __e__',
      '<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <em>d</em> <strong>e</strong></p>',
    ],
    'leaves underscores within words': ['snake_case_word', '<p>snake_case_word</p>'],
    'ends a line with two spaces': ['12 High Street  \nExampleton', '<p>12 High Street<br>\nExampleton</p>'],
    'ends a line with a backslash': ['12 High Street\\\nExampleton', '<p>12 High Street<br>\nExampleton</p>'],
    'keeps code as it is': ['`{{version}} <b> *a*`', '<p><code>{{version}} &lt;b&gt; *a*</code></p>'],
    'keeps a block of code as it is': [
      '```html\n<b>{{rights}}</b>\n\n*a*\n```',
      '<pre><code>&lt;b&gt;{{rights}}&lt;/b&gt;\n\n*a*\n</code></pre>',
    ],
    'takes indented lines as code': ['    a. one\n    b. two', '<pre><code>a. one\nb. two\n</code></pre>'],
    'draws a line': ['a\n\n***\n\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
    quotes: ['> One\n>\n> two', '<blockquote>\n<p>One</p>\n<p>two</p>\n</blockquote>'],
    'decodes named and numbered characters': [
      '&copy; &nbsp;&#8211; &#x2014; &amp;lt; &unknown;',
      '<p>©  – — &amp;lt; &amp;unknown;</p>',
    ],
    'escapes what HTML would read': ['a < b & c > "d"', '<p>a &lt; b &amp; c &gt; &quot;d&quot;</p>'],
    'takes escaped marks as text': ['\\*a\\* \\[b\\] \\# c', '<p>*a* [b] # c</p>'],
    'keeps letters of every script': ['Ŵyna, naïve, 日本語, العربية', '<p>Ŵyna, naïve, 日本語, العربية</p>'],
    'reads a text of nothing': ['', ''],
    'reads a text of blank lines': ['\n\n  \n', ''],
  },
  headings: {
    'makes an id of the words': ['# What we keep & why', '<h1 id="what-we-keep-why">What we keep &amp; why</h1>'],
    'keeps four levels': [
      '# A\n## B\n### C\n#### D\n##### E\n###### F',
      '<h1 id="a">A</h1>\n<h2 id="b">B</h2>\n<h3 id="c">C</h3>\n<h4 id="d">D</h4>\n<h4 id="e">E</h4>\n<h4 id="f">F</h4>',
    ],
    'reads underlined headings': ['Big\n===\n\nSmaller\n---', '<h1 id="big">Big</h1>\n<h2 id="smaller">Smaller</h2>'],
    'leaves the number out of an id': [
      '## 3. Sharing\n## 4.1 Partners\n## b) Others\n## 2018 Act',
      '<h2 id="sharing">3. Sharing</h2>\n<h2 id="partners">4.1 Partners</h2>\n<h2 id="others">b) Others</h2>\n<h2 id="2018-act">2018 Act</h2>',
    ],
    'keeps a number that is all there is': ['## 7.', '<h2 id="7">7.</h2>'],
    'leaves apostrophes out of an id': [
      "## Who's who\n## Children’s data",
      '<h2 id="whos-who">Who\'s who</h2>\n<h2 id="childrens-data">Children’s data</h2>',
    ],
    'keeps letters of other scripts in an id': [
      '## Hawliau’r Gŵyn\n## Ваши права\n## 個人情報',
      '<h2 id="hawliaur-gŵyn">Hawliau’r Gŵyn</h2>\n<h2 id="ваши-права">Ваши права</h2>\n<h2 id="個人情報">個人情報</h2>',
    ],
    'gives each heading an id of its own': [
      '## Data\n## Data\n## Data',
      '<h2 id="data">Data</h2>\n<h2 id="data-2">Data</h2>\n<h2 id="data-3">Data</h2>',
    ],
    'does not number an id that was written': [
      '## Data\n## Other {#data}',
      '<h2 id="data-2">Data</h2>\n<h2 id="data">Other</h2>',
    ],
    'names a heading of signs alone': [
      '## ***!***\n## …',
      '<h2 id="section"><em><strong>!</strong></em></h2>\n<h2 id="section-2">…</h2>',
    ],
    'takes words in emphasis, code and links into the id': [
      '## The *whole* `truth` [here](/x)',
      '<h2 id="the-whole-truth-here">The <em>whole</em> <code>truth</code> <a href="/x">here</a></h2>',
    ],
    'cuts a long id at a word': [
      '## information information information information information information information information information ',
      '<h2 id="information-information-information-information-information">information information information information information information information information information</h2>',
    ],
    'takes an id from braces': ['## How long {#retention}', '<h2 id="retention">How long</h2>'],
    'keeps earlier ids as places': [
      '## How long {#retention #keeping #how-long}',
      '<span id="keeping"></span>\n<span id="how-long"></span>\n<h2 id="retention" data-aliases="keeping how-long">How long</h2>',
    ],
    'says which fact stands there': [
      '## Who we are {#who fact=who}\n## Complain {fact="complain"}',
      '<h2 id="who" data-fact="who">Who we are</h2>\n<h2 id="complain" data-fact="complain">Complain</h2>',
    ],
    'takes braces behind a link': ['## [Us](/us) {#us}', '<h2 id="us"><a href="/us">Us</a></h2>'],
    'leaves other braces alone': [
      '## A set {a, b}\n## Code {x',
      '<h2 id="a-set-a-b">A set {a, b}</h2>\n<h2 id="code-x">Code {x</h2>',
    ],
    'leaves out marks that it does not know': [
      '## A {#a .big}\n## B {.big}\n## C {fact=what}',
      '<h2 id="a">A</h2>\n<h2 id="b">B</h2>\n<h2 id="c">C</h2>',
      ['1 attribute .big', '2 attribute .big', '3 attribute fact=what'],
    ],
    'gives an id that is taken a neighbour': [
      '## A {#x}\n## B {#x}',
      '<h2 id="x">A</h2>\n<h2 id="x-2">B</h2>',
      ['2 id x'],
    ],
    'does not take an earlier id twice': [
      '## A {#a #old}\n## B {#b #old}',
      '<span id="old"></span>\n<h2 id="a" data-aliases="old">A</h2>\n<h2 id="b">B</h2>',
      ['2 id old'],
    ],
    'finds headings in quotes': ['> ## A {#a}', '<blockquote>\n<h2 id="a">A</h2>\n</blockquote>'],
    'reads no braces in paragraphs': ['A paragraph {#a}', '<p>A paragraph {#a}</p>'],
  },
  sections: {
    'puts a summary into a section': [
      '## Short {.summary}\n\nA\n\n### More\n\nB\n\n## Long\n\nC',
      '<section data-layer="summary">\n<h2 id="short">Short</h2>\n<p>A</p>\n<h3 id="more">More</h3>\n<p>B</p>\n</section>\n<h2 id="long">Long</h2>\n<p>C</p>',
    ],
    'ends a summary with the text': [
      '## Short {.summary}\n\nA',
      '<section data-layer="summary">\n<h2 id="short">Short</h2>\n<p>A</p>\n</section>',
    ],
    'keeps two summaries apart': [
      '## A {.summary}\n\na\n\n## B {.summary}\n\nb',
      '<section data-layer="summary">\n<h2 id="a">A</h2>\n<p>a</p>\n</section>\n<section data-layer="summary">\n<h2 id="b">B</h2>\n<p>b</p>\n</section>',
    ],
  },
  lists: {
    'keeps a tight list tight': ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    'keeps a loose list loose': ['- a\n\n- b', '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>'],
    'tells lists by their bullets': ['- a\n- b\n* c', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ul>\n<li>c</li>\n</ul>'],
    'counts from any number': ['7. a\n8. b', '<ol start="7">\n<li>a</li>\n<li>b</li>\n</ol>'],
    'counts from nought': ['0. a', '<ol start="0">\n<li>a</li>\n</ol>'],
    'starts anew behind a comment': [
      '1. a\n2. b\n\n<!-- -->\n\n1. c',
      '<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<ol>\n<li>c</li>\n</ol>',
    ],
    'goes on behind a paragraph': [
      '1. a\n\nText.\n\n2. b',
      '<ol>\n<li>a</li>\n</ol>\n<p>Text.</p>\n<ol start="2">\n<li>b</li>\n</ol>',
    ],
    'takes letters with a dot': ['a. one\nb. two', '<ol type="a">\n<li>one</li>\n<li>two</li>\n</ol>'],
    'takes letters with a bracket': ['a) one\nb) two', '<ol type="a">\n<li>one</li>\n<li>two</li>\n</ol>'],
    'begins at any letter': ['c. three\nd. four', '<ol type="a" start="3">\n<li>three</li>\n<li>four</li>\n</ol>'],
    'takes letters under numbers': [
      '1. One\n   a. first\n   b. second\n2. Two\n   a. third',
      '<ol>\n<li>One\n<ol type="a">\n<li>first</li>\n<li>second</li>\n</ol></li>\n<li>Two\n<ol type="a">\n<li>third</li>\n</ol></li>\n</ol>',
    ],
    'takes numbers and bullets under letters': [
      'a. One\n   1. first\n   2. second\nb. Two\n   - third',
      '<ol type="a">\n<li>One\n<ol>\n<li>first</li>\n<li>second</li>\n</ol></li>\n<li>Two\n<ul>\n<li>third</li>\n</ul></li>\n</ol>',
    ],
    'keeps paragraphs within letters': [
      'a. One\n\n   More.\n\nb. Two',
      '<ol type="a">\n<li>\n<p>One</p>\n<p>More.</p>\n</li>\n<li>\n<p>Two</p>\n</li>\n</ol>',
    ],
    'starts letters anew': [
      'a. one\nb. two\na. three',
      '<ol type="a">\n<li>one</li>\n<li>two</li>\n</ol>\n<ol type="a">\n<li>three</li>\n</ol>',
    ],
    'tells letters from numbers': [
      '1. one\na. two\nb. three\n1. four',
      '<ol>\n<li>one</li>\n</ol>\n<ol type="a">\n<li>two</li>\n<li>three</li>\n</ol>\n<ol>\n<li>four</li>\n</ol>',
    ],
    'takes only the next letter': [
      'a. one\nc. two',
      '<ol type="a">\n<li>one</li>\n</ol>\n<ol type="a" start="3">\n<li>two</li>\n</ol>',
    ],
    'lets only a interrupt a paragraph': [
      'See plan\nb. below\na. one',
      '<p>See plan\nb. below</p>\n<ol type="a">\n<li>one</li>\n</ol>',
    ],
    'leaves capitals and names alone': [
      'A. Person wrote this.\n\nE. g. this.',
      '<p>A. Person wrote this.</p>\n<p>E. g. this.</p>',
    ],
    'leaves a letter without space alone': ['a.b\n\na)b', '<p>a.b</p>\n<p>a)b</p>'],
    'nests three deep': [
      '- a\n  - b\n    - c',
      '<ul>\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul></li>\n</ul></li>\n</ul>',
    ],
    'keeps code within an item': [
      '1. a\n\n   ```\n   code\n   ```',
      '<ol>\n<li>\n<p>a</p>\n<pre><code>code\n</code></pre>\n</li>\n</ol>',
    ],
  },
  'definition lists': {
    'gives a term its meaning': ['Term\n: Meaning', '<dl>\n<dt>Term</dt>\n<dd>Meaning</dd>\n</dl>'],
    'gives a term two meanings': ['Term\n: One\n: Two', '<dl>\n<dt>Term</dt>\n<dd>One</dd>\n<dd>Two</dd>\n</dl>'],
    'gives two terms a meaning': ['One\nTwo\n: Meaning', '<dl>\n<dt>One</dt>\n<dt>Two</dt>\n<dd>Meaning</dd>\n</dl>'],
    'keeps entries in one list': ['A\n: a\n\nB\n: b', '<dl>\n<dt>A</dt>\n<dd>a</dd>\n<dt>B</dt>\n<dd>b</dd>\n</dl>'],
    'keeps paragraphs and lists in a meaning': [
      'A\n: One\n\n  Two\n\n  - three',
      '<dl>\n<dt>A</dt>\n<dd>\n<p>One</p>\n<p>Two</p>\n<ul>\n<li>three</li>\n</ul>\n</dd>\n</dl>',
    ],
    'takes emphasis and links': ['*A*\n: [b](/b)', '<dl>\n<dt><em>A</em></dt>\n<dd><a href="/b">b</a></dd>\n</dl>'],
    'marks a glossary': [
      '## Words {.glossary}\n\nDPO\n: Officer\n\n## Next\n\nX\n: y',
      '<h2 id="words">Words</h2>\n<dl data-glossary>\n<dt>DPO</dt>\n<dd>Officer</dd>\n</dl>\n<h2 id="next">Next</h2>\n<dl>\n<dt>X</dt>\n<dd>y</dd>\n</dl>',
    ],
    'leaves a colon in a text alone': ['At 10\n:30 we start: now', '<p>At 10\n:30 we start: now</p>'],
  },
  tables: {
    'makes head and body': [
      '| a | b |\n|---|---|\n| c | d |',
      '<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n<th scope="col">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>',
    ],
    'keeps the alignment': [
      '| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |',
      '<table>\n<thead>\n<tr>\n<th scope="col" data-align="left">a</th>\n<th scope="col" data-align="center">b</th>\n<th scope="col" data-align="right">c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td data-align="left">1</td>\n<td data-align="center">2</td>\n<td data-align="right">3</td>\n</tr>\n</tbody>\n</table>',
    ],
    'fills short rows and cuts long ones': [
      '| a | b |\n|---|---|\n| c |\n| d | e | f |',
      '<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n<th scope="col">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td></td>\n</tr>\n<tr>\n<td>d</td>\n<td>e</td>\n</tr>\n</tbody>\n</table>',
      ['4 cell f'],
    ],
    'takes a line end in a cell': [
      '| a |\n|---|\n| b<br>c<BR/>d |',
      '<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b<br>c<br>d</td>\n</tr>\n</tbody>\n</table>',
    ],
    'takes an escaped bar': [
      '| a |\n|---|\n| b \\| c |',
      '<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b | c</td>\n</tr>\n</tbody>\n</table>',
    ],
    'does without a body': [
      '| a |\n|---|',
      '<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n</tr>\n</thead>\n</table>',
    ],
  },
  'links and images': {
    links: [
      '[a](/b "c") <https://a.example/?b&c> <me@site.example>',
      '<p><a href="/b" title="c">a</a> <a href="https://a.example/?b&amp;c">https://a.example/?b&amp;c</a> <a href="mailto:me@site.example">me@site.example</a></p>',
    ],
    'links by reference': [
      '[a][b] [b] [B][]\n\n[b]: /x "t"',
      '<p><a href="/x" title="t">a</a> <a href="/x" title="t">b</a> <a href="/x" title="t">B</a></p>',
    ],
    'takes the first of two definitions': ['[a]\n\n[a]: /one\n[a]: /two', '<p><a href="/one">a</a></p>'],
    'leaves an unknown reference alone': ['[a][b]', '<p>[a][b]</p>'],
    'takes calls, mails and places': [
      '[a](tel:+440000) [b](mailto:me@site.example?subject=x%20y) [c](#links)',
      '<p><a href="tel:+440000">a</a> <a href="mailto:me@site.example?subject=x%20y">b</a> <a href="#links">c</a></p>',
      ['1 anchor links'],
    ],
    'takes an address with spaces': ['[a](</b c>)', '<p><a href="/b%20c">a</a></p>'],
    'keeps images of the site': [
      '![A map](/map.png "Us") ![](dot.png)',
      '<p><img src="/map.png" alt="A map" title="Us"> <img src="dot.png" alt=""></p>',
    ],
    'shows the words of other images': [
      '![A map](https://other.example/map.png) ![b](//other.example/b.png) ![c](data:image/png;base64,AA)',
      '<p>A map b c</p>',
      ['1 image https://other.example/map.png', '1 image //other.example/b.png', '1 image data:image/png;base64,AA'],
    ],
  },
  footnotes: {
    'puts them at the end': [
      'A[^x] b.\n\n[^x]: Note.\n\nLast.',
      '<p>A<sup><a href="#note-1" id="note-1-from" aria-label="Note 1">1</a></sup> b.</p>\n<p>Last.</p>\n<section data-footnotes>\n<h2 id="notes">Notes</h2>\n<ol>\n<li id="note-1">\n<p>Note. <a href="#note-1-from">Back to note 1 in the text</a></p>\n</li>\n</ol>\n</section>',
    ],
    'numbers them by the text': [
      'A[^b] c[^a].\n\n[^a]: First.\n[^b]: Second.',
      '<p>A<sup><a href="#note-1" id="note-1-from" aria-label="Note 1">1</a></sup> c<sup><a href="#note-2" id="note-2-from" aria-label="Note 2">2</a></sup>.</p>\n<section data-footnotes>\n<h2 id="notes">Notes</h2>\n<ol>\n<li id="note-1">\n<p>Second. <a href="#note-1-from">Back to note 1 in the text</a></p>\n</li>\n<li id="note-2">\n<p>First. <a href="#note-2-from">Back to note 2 in the text</a></p>\n</li>\n</ol>\n</section>',
    ],
    'leads back from each mark': [
      'A[^a] b[^a].\n\n[^a]: Note.',
      '<p>A<sup><a href="#note-1" id="note-1-from" aria-label="Note 1">1</a></sup> b<sup><a href="#note-1" id="note-1-from-2" aria-label="Note 1">1</a></sup>.</p>\n<section data-footnotes>\n<h2 id="notes">Notes</h2>\n<ol>\n<li id="note-1">\n<p>Note. <a href="#note-1-from">Back to note 1 in the text</a> <a href="#note-1-from-2">Back to note 1 in the text (2)</a></p>\n</li>\n</ol>\n</section>',
    ],
    'leads back from a list': [
      'A[^a].\n\n[^a]:\n    - one',
      '<p>A<sup><a href="#note-1" id="note-1-from" aria-label="Note 1">1</a></sup>.</p>\n<section data-footnotes>\n<h2 id="notes">Notes</h2>\n<ol>\n<li id="note-1">\n<ul>\n<li>one</li>\n</ul>\n<p><a href="#note-1-from">Back to note 1 in the text</a></p>\n</li>\n</ol>\n</section>',
    ],
    'keeps a note within a note': [
      'A[^a].\n\n[^a]: One[^b].\n[^b]: Two.',
      '<p>A<sup><a href="#note-1" id="note-1-from" aria-label="Note 1">1</a></sup>.</p>\n<section data-footnotes>\n<h2 id="notes">Notes</h2>\n<ol>\n<li id="note-1">\n<p>One<sup><a href="#note-2" id="note-2-from" aria-label="Note 2">2</a></sup>. <a href="#note-1-from">Back to note 1 in the text</a></p>\n</li>\n<li id="note-2">\n<p>Two. <a href="#note-2-from">Back to note 2 in the text</a></p>\n</li>\n</ol>\n</section>',
    ],
    'ends with a note that speaks of itself': [
      'A[^a].\n\n[^a]: See[^a].',
      '<p>A<sup><a href="#note-1" id="note-1-from" aria-label="Note 1">1</a></sup>.</p>\n<section data-footnotes>\n<h2 id="notes">Notes</h2>\n<ol>\n<li id="note-1">\n<p>See<sup><a href="#note-1" id="note-1-from-2" aria-label="Note 1">1</a></sup>. <a href="#note-1-from">Back to note 1 in the text</a> <a href="#note-1-from-2">Back to note 1 in the text (2)</a></p>\n</li>\n</ol>\n</section>',
    ],
    'leaves an unknown one alone, and tells': ['A[^b].', '<p>A[^b].</p>', ['1 note b']],
    'takes an escaped one for text': ['A\\[^b].', '<p>A[^b].</p>'],
    'leaves out one that nothing refers to': ['A.\n\n[^a]: Note.', '<p>A.</p>', ['3 footnote a']],
    'keeps marks out of the ids of headings': [
      '## A[^a]\n\n[^a]: Note.',
      '<h2 id="a">A<sup><a href="#note-1" id="note-1-from" aria-label="Note 1">1</a></sup></h2>\n<section data-footnotes>\n<h2 id="notes">Notes</h2>\n<ol>\n<li id="note-1">\n<p>Note. <a href="#note-1-from">Back to note 1 in the text</a></p>\n</li>\n</ol>\n</section>',
    ],
    'makes no link within a link': [
      '[A[^a]](/x)\n\n[^a]: Note.',
      '<p><a href="/x">A<sup>1</sup></a></p>\n<section data-footnotes>\n<h2 id="notes">Notes</h2>\n<ol>\n<li id="note-1">\n<p>Note.</p>\n</li>\n</ol>\n</section>',
    ],
    'makes way for the ids of the owner': [
      '## A {#note-1}\n\nB[^a]\n\n[^a]: Note.',
      '<h2 id="note-1">A</h2>\n<p>B<sup><a href="#note-1-2" id="note-1-from" aria-label="Note 1">1</a></sup></p>\n<section data-footnotes>\n<h2 id="notes">Notes</h2>\n<ol>\n<li id="note-1-2">\n<p>Note. <a href="#note-1-from">Back to note 1 in the text</a></p>\n</li>\n</ol>\n</section>',
    ],
  },
  markers: {
    'become elements in a paragraph of their own': [
      '{{rights}}\n\n{{ contacts }}\n\n{{rights-launcher}}\n\n{{choices}}\n\n{{changes}}',
      '<forthright-facts of="rights"></forthright-facts>\n<forthright-facts of="contacts"></forthright-facts>\n<forthright-rights></forthright-rights>\n<forthright-choices inline></forthright-choices>\n<forthright-changes></forthright-changes>',
    ],
    'give the declaration a level': [
      '{{storage}}\n\n### A\n\n{{storage}}',
      '<forthright-storage level="2"></forthright-storage>\n<h3 id="a">A</h3>\n<forthright-storage level="4"></forthright-storage>',
    ],
    'become text within a text': [
      'Version {{version}} of {{site}}.\n\n{{version}}',
      '<p>Version 1.10 of A &amp; B &lt;i&gt;.</p>\n<p>1.10</p>',
    ],
    'stay in a text if they are elements': [
      'See {{rights}} there.',
      '<p>See {{rights}} there.</p>',
      ['1 marker rights'],
    ],
    'stay if they are not known': [
      '{{constructor}} {{toString}} {{nothing}}\n\n{{__proto__}}',
      '<p>{{constructor}} {{toString}} {{nothing}}</p>\n<p>{{<strong>proto</strong>}}</p>',
      ['1 marker constructor', '1 marker toString', '1 marker nothing'],
    ],
    'stay if they have no value': ['{{effective}}', '<p>{{effective}}</p>', ['1 value effective']],
    'become elements in lists': [
      '- {{rights}}\n- a',
      '<ul>\n<li><forthright-facts of="rights"></forthright-facts></li>\n<li>a</li>\n</ul>',
    ],
    'bring text, never markup': [
      '**{{markup}}** {{site}}',
      '<p><strong>{{markup}}</strong> A &amp; B &lt;i&gt;</p>',
      ['1 marker markup'],
    ],
  },
  'what was typed elsewhere': {
    'takes carriage returns and a byte order mark': [
      '﻿One\r\ntwo\r\n\r\n- a\r- b\r',
      '<p>One\ntwo</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
    ],
    'shows HTML as text': [
      '<div class="a">\n\nA <b onclick="x">b</b>\n\n</div>',
      '<p>&lt;div class=&quot;a&quot;&gt;</p>\n<p>A &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>\n<p>&lt;/div&gt;</p>',
      ['1 html <div class="a">', '3 html <b onclick="x">', '3 html </b>', '5 html </div>'],
    ],
    'leaves comments out': ['A<!-- secret -->b\n\n<!-- all\nof it -->\n\n<!-- open', '<p>Ab</p>'],
    'passes over front matter': ['---\ntitle: A\n---\n\nB', '<p>B</p>'],
    'passes over front matter that ends in dots': ['---\ntitle: A\n...\nB', '<p>B</p>'],
    'takes a line that is not front matter as one': ['---\n\nB', '<hr>\n<p>B</p>'],
  },
};

const values = {version: '1.10', site: 'A & B <i>'};

for (const [part, cases] of Object.entries(table))
  describe(`Markdown: ${part}`, () => {
    for (const [promise, [markdown, html, told = []]] of Object.entries(cases))
      it(promise, () => {
        const {tree, problems} = readMarkdown(markdown, {values});

        assert.equal(toHtml(tree), html);
        assert.deepEqual(
          problems.map(({line, kind, what}) => `${line} ${kind} ${what}`),
          told,
        );
      });
  });

describe('Markdown: options', () => {
  const htmlOf = (markdown, options) => toHtml(readMarkdown(markdown, options).tree);

  it('says the language of a text, and where its lines begin', () => {
    assert.equal(htmlOf('A', {language: 'cy'}), '<div lang="cy">\n<p>A</p>\n</div>');
    assert.equal(htmlOf('A', {language: 'ar'}), '<div lang="ar" dir="rtl">\n<p>A</p>\n</div>');
  });

  it('speaks of notes in the language of the text', () => {
    const html = htmlOf('A[^a]\n\n[^a]: B', {language: 'cy'});

    assert.match(html, /aria-label="Nodyn 1"/);
    assert.match(html, /<h2 id="notes">Nodiadau<\/h2>/);
    assert.match(html, />Yn ôl at nodyn 1 yn y testun</);
  });

  it('keeps the earlier ids that the front matter names', () => {
    assert.equal(
      htmlOf('## How long {#retention #kept}\n\n## Who', {aliases: {retention: ['keeping'], who: ['us', 'we']}}),
      '<span id="kept"></span>\n<span id="keeping"></span>\n<h2 id="retention" data-aliases="kept keeping">How long</h2>\n' +
        '<span id="us"></span>\n<span id="we"></span>\n<h2 id="who" data-aliases="us we">Who</h2>',
    );
  });

  it('tells of earlier ids whose heading is not there', () => {
    const {problems} = readMarkdown('## A', {aliases: {b: ['c'], constructor: ['d']}});

    assert.deepEqual(
      problems.map(({kind, what}) => [kind, what]),
      [
        ['alias', 'b'],
        ['alias', 'constructor'],
      ],
    );
  });

  it('takes images of the origin it is given, and of no other', () => {
    const markdown = '![a](https://site.example/a.png) ![b](https://other.example/b.png)';

    assert.equal(
      htmlOf(markdown, {origin: 'https://site.example'}),
      '<p><img src="https://site.example/a.png" alt="a"> b</p>',
    );
  });

  it('fills our own elements, and nothing else', () => {
    const {tree} = readMarkdown('{{rights}}\n\nA');

    assert.equal(
      toHtml(tree, ({name, attributes}) => `<i>${name} ${attributes.of}</i>`),
      '<forthright-facts of="rights">\n<i>forthright-facts rights</i>\n</forthright-facts>\n<p>A</p>',
    );
  });

  it('collects the glossary, with every term of a meaning', () => {
    const {glossary} = readMarkdown(
      '## Words {.glossary}\n\nDPO\nOfficer\n: Looks *after*\n  data\n\nIC\n: Regulator\n: of the UK\n\n## B\n\nX\n: y',
    );

    assert.deepEqual(glossary, [
      {term: 'DPO', meaning: 'Looks after data'},
      {term: 'Officer', meaning: 'Looks after data'},
      {term: 'IC', meaning: 'Regulator of the UK'},
    ]);
  });

  it('counts lines from the top of the file', () => {
    const {problems} = readMarkdown('---\ntitle: A\n---\n\nText\n\n{{nope}}');

    assert.deepEqual(problems, [{line: 7, kind: 'marker', what: 'nope'}]);
  });
});

/** Our tree, from what a parser of HTML makes of it. */
const treeOf = (node) =>
  node.nodeName === '#text'
    ? node.value
    : {
        name: node.tagName ?? node.nodeName,
        attributes: Object.fromEntries((node.attrs ?? []).map(({name, value}) => [name, value])),
        children: (node.childNodes ?? []).map(treeOf),
      };

const plain = (nodes) =>
  nodes.map((node) =>
    typeof node === 'string' ? node : {...node, attributes: {...node.attributes}, children: plain(node.children)},
  );

const names =
  /^(a|blockquote|br|code|d[dltiv]{1,2}|em|h[1-4]|hr|img|li|ol|p|pre|section|span|strong|sup|table|tbody|td|th|thead|tr|ul|forthright-(changes|choices|facts|rights|storage))$/;
const attributes =
  /^(alt|aria-label|data-(aliases|align|fact|footnotes|glossary|layer)|dir|href|id|inline|lang|level|of|scope|src|start|title|type)$/;

/** Fails where anything in the tree could do harm. */
function checkHarmless(nodes, ids = new Set()) {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    assert.match(node.name, names);
    for (const name of Object.keys(node.attributes)) assert.match(name, attributes);
    const {href, src, id} = node.attributes;
    if (href !== undefined) assert.match(new URL(href, 'https://site.example/').protocol, /^(https?|mailto|tel):$/);
    if (src !== undefined) assert.equal(new URL(src, 'https://site.example/').origin, 'https://site.example');
    if (id !== undefined) {
      assert.ok(!ids.has(id), `twice: ${id}`);
      assert.ok(!(id in Object.prototype) && !/^(forthright|body$|cookie$|datalayer$|gtag$)/i.test(id), id);
      assert.match(id, /^[^\s"'<>&]+$/);
      ids.add(id);
    }
    checkHarmless(node.children, ids);
  }
}

/** What a browser reads is what we meant, and there is nothing in it that acts. */
function checkMarkdown(markdown) {
  const {tree} = readMarkdown(markdown, {values: {site: '"><script>alert(1)</script>'}, language: 'en'});
  const parsed = parseFragment(toHtml(tree)).childNodes.map(treeOf);
  assert.deepEqual(parsed, plain(tree));
  checkHarmless(parsed);
}

describe('Markdown that means harm', () => {
  for (const markdown of hostileMarkdown)
    it(`brings nothing to life: ${JSON.stringify(markdown).slice(0, 90)}`, () => checkMarkdown(markdown));

  it('is a corpus of more than 140 texts', () => {
    assert.ok(new Set(hostileMarkdown).size > 140);
  });

  it('brings nothing to life by chance either', () => {
    const pieces = [
      ...'*_`~[]()!<>{}#|:-.\\"\'&;\n\n\t  ',
      ...[
        '[a](',
        'javascript:',
        '](x)',
        '<b>',
        '<!--',
        '-->',
        '[^1]',
        '\n[^1]: ',
        '\n: ',
        '\na. ',
        '\n1. ',
        '\n- ',
        '\n> ',
      ],
      ...[
        '{{site}}',
        '{#a}',
        '\n## ',
        '\n| a | b |\n|---|---|\n',
        '&#13;',
        '&lt;',
        '```\n',
        '    ',
        '![',
        'word',
        '\n\n---\n\n',
        '\u0000',
        '\ud800',
      ],
    ];
    const text = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''));

    fc.assert(fc.property(text, checkMarkdown), {seed: 4, numRuns: 600});
  });

  it('loses no word by chance', () => {
    const pieces = [
      'word',
      'word ',
      '\n',
      '\n\n',
      '\n: ',
      '\na. ',
      '\nb. ',
      '\n1) ',
      '\n- ',
      '\n  ',
      '\n> ',
      '**',
      '*',
      '\n## ',
      '\n| a |\n|---|\n',
      '   ',
    ];
    const text = fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map((parts) => parts.join(''));
    const count = (html) => html.replace(/<[^>]*>/g, '').split('word').length;

    fc.assert(
      fc.property(text, (markdown) => {
        // What stands beyond the last column of a table is no part of it, as in GitHub's own.
        assert.equal(count(toHtml(readMarkdown(markdown).tree)), markdown.split('word').length);
      }),
      {seed: 5, numRuns: 400},
    );
  });

  const enough = 20_000;
  for (const [what, markdown] of Object.entries({
    'stars that open and open': '*a **b '.repeat(enough),
    'stars on both sides': '*'.repeat(enough) + 'a' + '*'.repeat(enough),
    'brackets that open': '['.repeat(enough),
    'images within images': '![a'.repeat(enough) + '](b)'.repeat(enough),
    'links that never end': '[a]('.repeat(enough),
    'quotes within quotes': '>'.repeat(enough),
    'quotes within quotes, with spaces': '> '.repeat(100) + 'a',
    'lists within lists': Array.from({length: 100}, (_, depth) => ' '.repeat(depth * 2) + '- a').join('\n'),
    'lists within lists on a line': '- '.repeat(enough) + 'a',
    'letters within letters on a line': 'a. '.repeat(enough) + 'a',
    'meanings within meanings': 'a\n' + ': '.repeat(enough) + 'a',
    'back quotes': Array.from({length: 200}, (_, length) => '`'.repeat(length)).join(' '),
    'tags that never end': '<a '.repeat(enough),
    ampersands: '&'.repeat(enough),
    'notes without end': '[^a]'.repeat(enough) + '\n\n[^a]: b',
    'a text without end': 'word '.repeat(250_000),
  }))
    it(`is not read where it takes too long: ${what}`, () => {
      assert.throws(() => readMarkdown(markdown), /the text is too much to read: /);
    });

  it('reads what is long, but plain', () => {
    const section =
      '## Heading\n\nPlain *words* with [links](/x).\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\nTerm\n: Meaning\n\n';

    const {tree, problems} = readMarkdown(section.repeat(300));

    assert.equal(tree.filter(({name}) => name === 'h2').length, 300);
    assert.equal(tree.findLast(({name}) => name === 'h2').attributes.id, 'heading-300');
    assert.deepEqual(problems, []);
  });
});

describe('addresses', () => {
  for (const [written, link, image] of [
    ['/a', '/a', '/a'],
    ['a/b.png?c:d', 'a/b.png?c:d', 'a/b.png?c:d'],
    ['#a', '#a', '#a'],
    ['', '', ''],
    [' /a ', '/a', '/a'],
    ['https://other.example/', 'https://other.example/', undefined],
    ['https://own.example/a', 'https://own.example/a', 'https://own.example/a'],
    ['//own.example/a', '//own.example/a', undefined],
    ['HTTPS://other.example/', 'HTTPS://other.example/', undefined],
    ['//other.example/', '//other.example/', undefined],
    ['mailto:a@site.example', 'mailto:a@site.example', undefined],
    ['tel:+44', 'tel:+44', undefined],
    ['sms:+44', undefined, undefined],
    ['a:b', undefined, undefined],
    ['https://', undefined, undefined],
    ['java\tscript:x', undefined, undefined],
  ])
    it(`takes ${JSON.stringify(written)} as ${link === undefined ? 'no link' : image === undefined ? 'a link alone' : 'a link or an image'}`, () => {
      assert.equal(linkAddress(written), link);
      assert.equal(imageAddress(written, 'https://own.example'), image);
    });

  it('takes no image of a page without an origin', () => {
    assert.equal(imageAddress('mailto:a', 'null'), undefined);
    assert.equal(imageAddress('data:image/png,a', 'null'), undefined);
  });
});

describe('named characters', () => {
  it('are those of the standard', async () => {
    const {characterEntities} = await import('character-entities');
    const known = Object.entries(characterEntities).filter(([name]) => decodeNamedCharacterReference(name));

    for (const [name, character] of known) assert.equal(decodeNamedCharacterReference(name), character, name);
    assert.ok(known.length > 160);
  });

  it('are unknown where they are none', () => {
    for (const name of ['', 'x', 'constructor', '__proto__', 'NBSP'])
      assert.equal(decodeNamedCharacterReference(name), false);
  });
});
