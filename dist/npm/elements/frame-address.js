const youTube = /^(?:\w+\.)?youtu(?:\.be\/|be(?:-nocookie)?\.com\/(?:embed\/|shorts\/|live\/|watch$|playlist$))([\w-]*)/;
const vimeo = /^(?:\w+\.)?vimeo\.com\/(?:video\/)?(\d+)\/?(\w+)?/;
const microsoftForms = /^forms\.(office|(cloud\.)?microsoft)/;
/**
 * The address to put into a frame: for some providers the one that is made for frames, and that asks for less about the
 * visitor; for all others the address as it is. Films play at once only if the visitor asked for this one.
 */
function frameAddress(url, plays) {
    const { searchParams: query } = url;
    const set = (name, value) => value ? query.set(name, `${value}`) : query.delete(name);
    const place = url.host + url.pathname;
    const film = youTube.exec(place);
    const video = vimeo.exec(place);
    if (film) {
        url.href = `https://www.youtube-nocookie.com/embed/${film[1] || query.get('v') || 'videoseries'}${url.search}`;
        set('start', parseInt(query.get('t')) || query.get('start'));
        // Share links carry who shared them.
        for (const name of ['v', 't', 'si'])
            set(name);
    }
    if (video) {
        url.href = `https://player.vimeo.com/video/${video[1]}${url.search}`;
        set('dnt', 1);
        set('h', video[2] ?? query.get('h'));
    }
    if (film || video)
        set('autoplay', +plays);
    if (microsoftForms.test(place))
        set('embed', 'true');
    return url.href;
}

export { frameAddress };
