/* Keeps what happens on a page, for the test that opened it. The first script of every page. */
(() => {
  const waiting = new Set();
  const record = {log: [], events: [], errors: [], violations: [], patience: 9000};

  const happened = () => {
    for (const entry of waiting) {
      if (!entry.test()) continue;
      waiting.delete(entry);
      entry.resolve();
    }
  };

  /** Resolves once the test holds; looked at whenever something happens. Says in time what did happen instead. */
  record.until = (test) =>
    new Promise((resolve, reject) => {
      waiting.add({test, resolve});
      happened();
      setTimeout(() => {
        const {log, events, errors, violations} = record;
        const names = events.map(({name}) => name);
        reject(new Error(`Never came true: ${test}. Until then: ${JSON.stringify({log, names, errors, violations})}`));
      }, record.patience);
    });

  window.record = record;
  window.say = (word) => {
    record.log.push(word);
    happened();
  };

  const names = ['ready', 'show', 'hide', 'change', 'grant', 'withdraw', 'run', 'error'].map(
    (name) => 'forthright-' + name,
  );
  for (const name of names) {
    document.addEventListener(name, ({detail}) => {
      record.events.push({name, detail});
      // The page's own listeners have been told by then.
      queueMicrotask(happened);
    });
  }
  for (const name of ['DOMContentLoaded', 'load']) {
    window.addEventListener(name, () => {
      record.events.push({name});
      happened();
    });
  }
  window.addEventListener('error', ({message}) => record.errors.push(message));
  window.addEventListener('unhandledrejection', ({reason}) => record.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
    record.violations.push(effectiveDirective + ' ' + blockedURI);
    happened();
  });

  if (parent !== window) parent.dispatchEvent(new parent.CustomEvent('page-opened', {detail: window}));
})();
