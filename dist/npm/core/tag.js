/** A short stand-in for a text. Not for secrets. */
function tagOf(text) {
    let hash = 5381;
    for (const char of text)
        hash = (hash * 33 + char.codePointAt(0)) >>> 0;
    return hash.toString(36);
}

export { tagOf };
