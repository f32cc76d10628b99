import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Config} from '../../src/core/config.js';
import cy from '../../src/locales/cy.js';
import {clearCookies} from '../helpers/cookies.js';
import {aMoment} from '../helpers/a-moment.js';
import {buttonOf, buttonsOf, clearScreen, onScreen} from '../helpers/on-screen.js';

describe('<forthright-button>', () => {
  beforeEach(clearCookies);
  afterEach(clearScreen);

  it('is called Cookie settings', async () => {
    const {button} = await onScreen();

    expect(buttonsOf(button.shadowRoot!)).to.deep.equal(['Cookie settings']);
    await expect(button).to.be.accessible();
  });

  it('speaks Welsh', async () => {
    const {button} = await onScreen({language: 'cy'});

    expect(buttonsOf(button.shadowRoot!)).to.deep.equal([cy.settings]);
    expect(button.lang).to.equal('cy');
  });

  it('lets the owner write its words between its tags', async () => {
    const {button} = await onScreen();

    button.textContent = 'Biscuits';

    expect(button.shadowRoot!.querySelector('slot')!.assignedNodes()[0]?.textContent).to.equal('Biscuits');
  });

  it('opens the choices', async () => {
    const {button, choices, consent} = await onScreen();

    buttonOf(button.shadowRoot!, 'Cookie settings').click();
    await choices.updateComplete;
    await aMoment();

    expect(choices.open).to.equal(true);
    expect(consent.decision).to.equal(undefined);
  });

  it('opens the choices from the keyboard, and has the focus again afterwards', async () => {
    const {button, choices} = await onScreen();
    buttonOf(button.shadowRoot!, 'Cookie settings').focus();

    await sendKeys({press: 'Enter'});
    await aMoment();
    const wasOpen = choices.open;
    await sendKeys({press: 'Escape'});
    await aMoment();

    expect(wasOpen).to.equal(true);
    expect(choices.open).to.equal(false);
    expect(document.activeElement).to.equal(button);
  });

  it('says beside it that an opt-out request of the browser is honoured, under us-optout', async () => {
    const status = async (value: boolean, config: Config = {}) => {
      Object.defineProperty(navigator, 'globalPrivacyControl', {configurable: true, value});
      const {button} = await onScreen(config);
      Reflect.deleteProperty(navigator, 'globalPrivacyControl');
      return button.shadowRoot!.querySelector('[part=status]')?.textContent;
    };

    expect(await status(true, {profile: 'us-optout'})).to.equal('Your opt-out request is honoured.');
    expect(await status(false, {profile: 'us-optout'})).to.equal(undefined);
    expect(await status(true)).to.equal(undefined);
  });

  it('can be hit with a finger', async () => {
    const {button} = await onScreen();

    expect(buttonOf(button.shadowRoot!, 'Cookie settings').offsetHeight).to.be.at.least(44);
  });
});
