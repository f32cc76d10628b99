/** What a tree says and where its links lead, without what a script alone can answer. Spaces are a matter of layout. */
function factsIn(root) {
    const copy = root.cloneNode(true);
    for (const el of copy.querySelectorAll('.forthright-facts-live'))
        el.remove();
    const links = [...copy.querySelectorAll('a')].map((el) => el.getAttribute('href'));
    return (copy.textContent ?? '').replace(/\s/g, '') + links.join(' ');
}

export { factsIn };
