import { css, html, LitElement, nothing } from 'lit';

type Server = { touch(): Promise<string>; left(): Promise<string> };

const TELL_EVERY = 30_000;
const ASK_EVERY = 10_000;
const ANNOUNCED_AT = [60, 30, 10];

/** Warns before a session's end without taking the cursor from anybody, and tells the server what the person does. */
class SessionWatch extends LitElement {
  static override properties = {
    labelText: {}, idleText: {}, limitText: {}, stayText: {}, minutesText: {}, secondsText: {},
    warning: { type: Number }, left: { state: true }, byLimit: { state: true }, announced: { state: true },
  };

  static override styles = css`
    :host { position: absolute; }
    .bar { position: fixed; inset: auto 16px 16px; margin: 0 auto; inline-size: auto; max-inline-size: 640px; }
    .bar:popover-open { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 14px 16px; box-sizing: border-box;
      background: var(--portal-warning-soft); color: var(--portal-ink); border: 1px solid var(--portal-warning);
      border-radius: var(--portal-radius); box-shadow: 0 8px 28px rgb(16 24 40 / 24%); }
    h2 { font-size: 15px; margin: 0; flex: 1 1 100%; color: var(--portal-warning); font-weight: 600; }
    p { margin: 0; flex: 1 1 260px; line-height: 1.5; font-size: 14px; }
    button { font: inherit; font-weight: 600; padding: 8px 16px; border-radius: var(--portal-radius); border: 0; cursor: pointer;
      background: var(--portal-accent); color: var(--portal-on-accent); }
    button:focus-visible { outline: 2px solid var(--portal-accent); outline-offset: 2px; }
    .announced { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  `;

  declare labelText: string;
  declare idleText: string;
  declare limitText: string;
  declare stayText: string;
  declare minutesText: string;
  declare secondsText: string;
  declare warning: number;
  declare left: number;
  declare byLimit: boolean;
  declare announced: string;

  private idleAt = Infinity;
  private limitAt = Infinity;
  private toldAt = 0;
  private askedAt = 0;
  private ticking = 0;
  private leaving = false;

  constructor() {
    super();
    this.warning = 120_000;
    this.left = Infinity;
    this.byLimit = false;
    this.announced = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    this.ticking = window.setInterval(this.tick, 1000);
    document.addEventListener('keydown', this.acted, true);
    document.addEventListener('pointerdown', this.acted, true);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.ticking);
    document.removeEventListener('keydown', this.acted, true);
    document.removeEventListener('pointerdown', this.acted, true);
  }

  /** Called by the server: so many milliseconds to the end if nobody touches anything, and to the end in any case. */
  begin(words: string) {
    const [idle, limit] = words.split(' ').map(Number);
    this.idleAt = Date.now() + idle;
    this.limitAt = Date.now() + limit;
    this.tick();
  }

  private get server(): Server {
    return (this as unknown as { $server: Server }).$server;
  }

  // What scripts do is not what the person does.
  private readonly acted = (event: Event) => {
    const every = this.left <= this.warning ? 1000 : Math.min(TELL_EVERY, this.warning / 2);
    if (event.isTrusted && Date.now() - this.toldAt >= every) {
      this.stay();
    }
  };

  private readonly stay = () => {
    this.toldAt = Date.now();
    this.server?.touch().then((words) => this.begin(words));
  };

  private readonly tick = () => {
    const end = Math.min(this.idleAt, this.limitAt);
    this.byLimit = this.limitAt <= this.idleAt;
    this.left = end - Date.now();
    if (this.left <= 0) {
      this.over();
    } else if (this.left <= this.warning) {
      this.announce(Math.ceil(this.left / 1000));
      this.ask(ASK_EVERY);
    } else {
      this.announced = '';
    }
  };

  // Another page of the same session may have put the end off.
  private ask(every: number) {
    if (Date.now() - this.askedAt >= every) {
      this.askedAt = Date.now();
      this.server?.left().then((words) => this.begin(words));
    }
  }

  // The server decides: the page is asked for again, and leads to sign-in if the time is really up.
  private over() {
    if (!this.leaving) {
      this.leaving = true;
      window.setTimeout(() => window.location.reload(), 500);
    }
  }

  private announce(seconds: number) {
    if (!this.announced || ANNOUNCED_AT.includes(seconds)) {
      this.announced = `${this.labelText}. ${this.sentence()}`;
    }
  }

  private sentence(): string {
    const seconds = Math.max(0, Math.ceil(this.left / 1000));
    const time = seconds >= 90
      ? this.minutesText.replace('#', String(Math.round(seconds / 60)))
      : this.secondsText.replace('#', String(seconds));
    return (this.byLimit ? this.limitText : this.idleText).replace('#', time);
  }

  // Above all else, open dialogs too, and wherever the frame stands; the cursor stays where it is.
  override updated() {
    const bar = this.shadowRoot?.querySelector<HTMLElement>('#session-warning:not(:popover-open)');
    bar?.showPopover();
  }

  override render() {
    const shown = this.left <= this.warning;
    return html`<span class="announced" role="alert">${this.announced}</span>
      ${shown ? html`<section class="bar" id="session-warning" popover="manual" aria-label=${this.labelText}>
        <h2>${this.labelText}</h2><p>${this.sentence()}</p>
        ${this.byLimit ? nothing : html`<button id="stay" @click=${this.stay}>${this.stayText}</button>`}
      </section>` : nothing}`;
  }
}

customElements.define('session-watch', SessionWatch);
