/** Ids in the configuration that name nothing: on the page, what they stand for is left out without a word. */
import {list, type Evidence} from './evidence.js';
import {find} from './rules.js';
import type {Finding} from '../guard/rules.js';

type Ids = string | readonly string[] | undefined;

export function checkIds({config, configFile, notice, rights}: Evidence): Finding[] {
  const known = (...lists: (readonly {readonly id: string}[] | undefined)[]) =>
    new Set(lists.flatMap((items) => list(items).map(({id}) => id)));
  const data = known(notice.data);
  const periods = known(notice.retention);
  const consents = known(rights.consents, config?.categories);
  const services = known(config?.services);
  const routes = known(rights.routes);
  const contacts = known(rights.contacts);

  const found: Finding[] = [];
  const look = (where: string, ids: Ids, there: ReadonlySet<string>, what: string) => {
    for (const id of [ids ?? []].flat())
      if (!there.has(id))
        found.push(find('config/unknown-id', `${configFile}: ${where}`, `The ${what} “${id}” was not found.`));
  };
  list(notice.purposes).forEach((purpose, index) => {
    const where = `notice.purposes[${index}]`;
    look(where, purpose.data, data, 'kind of data');
    look(where, purpose.retention, periods, 'retention period');
    look(where, purpose.consent, consents, 'consent or category');
  });
  list(notice.recipients).forEach((recipient, index) => {
    look(`notice.recipients[${index}]`, recipient.data, data, 'kind of data');
    look(`notice.recipients[${index}]`, recipient.service, services, 'service');
  });
  list(rights.consents).forEach((consent, index) => look(`rights.consents[${index}]`, consent.routes, routes, 'route'));
  look('rights', rights.regulator, contacts, 'contact of the regulator');
  return found;
}
