/** What the browser and other tools say, and what they are told. */
import {isAllowedAt} from './permission.js';
import {find, type Finding} from './rules.js';
import {serviceAt} from './service-at.js';
import {isAt} from './trackers.js';
import type {LayerEntry, View} from './view.js';

const isConsent = ({call: [name]}: LayerEntry) => name === 'consent';
/** From here on a tag of Google may act. */
const isStart = ({kind, call: [name]}: LayerEntry) =>
  kind === 'object' ? name === 'gtm.js' : /^(js|config|event)$/.test(String(name));
const isGoogle = (address: string) =>
  ['googletagmanager.com', 'google-analytics.com', 'doubleclick.net'].some((host) => isAt(address, host));

function checkConsentMode(view: View): Finding[] {
  const {config, dataLayer, requests} = view;
  const where = 'dataLayer';
  const findings: Finding[] = [];
  if (dataLayer.some((entry) => entry.kind === 'array' && isConsent(entry)))
    findings.push(
      find('array-pushed', where, 'A consent command was pushed as a list, which Google’s tags do not read.'),
    );
  const first = dataLayer.findIndex((entry) => isConsent(entry) && entry.call[1] === 'default');
  const start = dataLayer.findIndex(isStart);
  if (first > -1 && start > -1 && start < first)
    findings.push(find('default-late', where, `The default came after “${String(dataLayer[start]!.call[0])}”.`));
  if (first < 0 && start > -1 && config.signals?.googleConsentMode)
    findings.push(find('default-missing', where, 'A tag of Google was started without a default.'));
  if (dataLayer.some(({call: [set, name, value]}) => set === 'set' && name === 'url_passthrough' && value === true))
    findings.push(find('links-decorated', where, 'url_passthrough puts identifiers of clicks into links.'));
  const early = requests.find(({address, ...moment}) => {
    const service = serviceAt(view, address);
    return isGoogle(address) && !isAllowedAt(config, moment, service ? [service.id] : []);
  });
  if (first > -1 && early && config.profile !== 'us-optout')
    findings.push(
      find(
        'advanced-mode',
        early.address.split('/')[0]!,
        'Google is contacted before consent: the mode they call advanced.',
      ),
    );
  return findings;
}

export function checkSignals(view: View): Finding[] {
  const findings = checkConsentMode(view);
  if (view.hasSignal && view.config.signals?.globalPrivacyControl === false)
    findings.push(
      find(
        'signal-ignored',
        'signals.globalPrivacyControl',
        'This browser sends Global Privacy Control, and it is switched off here.',
      ),
    );
  if (view.globals.includes('__tcfapi'))
    findings.push(
      find('other-consent-tool', 'window.__tcfapi', 'Another consent tool is on this page; its answers are not ours.'),
    );
  return findings;
}
