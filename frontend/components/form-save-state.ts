import { css, html, LitElement } from 'lit';

type Connection = { state: string; addStateChangeListener(listener: () => void): void; removeStateChangeListener(listener: () => void): void };

/** Says whether what was typed is kept: counts the seconds since, and knows when the connection is gone. */
class FormSaveState extends LitElement {
  static override properties = {
    savingText: {}, nowText: {}, secondsText: {}, minutesText: {}, hoursText: {}, lostText: {}, waitingText: {},
    waiting: { type: Boolean }, pending: { state: true }, lost: { state: true }, now: { state: true },
  };

  static override styles = css`
    :host { display: inline-flex; align-items: center; gap: 8px; color: var(--portal-ink-soft); }
    :host([tone='warning']) { color: var(--portal-warning); font-weight: 600; }
    .dot { inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--portal-success); flex: none; }
    :host([tone='busy']) .dot { background: var(--portal-information); }
    :host([tone='warning']) .dot { background: var(--portal-warning); }
    .announced { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  `;

  declare savingText: string;
  declare nowText: string;
  declare secondsText: string;
  declare minutesText: string;
  declare hoursText: string;
  declare lostText: string;
  declare waitingText: string;
  declare waiting: boolean;
  declare pending: boolean;
  declare lost: boolean;
  declare now: number;

  private savedAt = Date.now();
  private ticking = 0;
  private settling = 0;
  private readonly connection = (window as unknown as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;

  constructor() {
    super();
    this.waiting = false;
    this.pending = false;
    this.lost = false;
    this.now = Date.now();
  }

  override connectedCallback() {
    super.connectedCallback();
    this.ticking = window.setInterval(() => { this.now = Date.now(); this.connected(); }, 1000);
    document.addEventListener('input', this.typed, true);
    window.addEventListener('online', this.online);
    this.connection?.addStateChangeListener(this.connected);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.ticking);
    window.clearTimeout(this.settling);
    document.removeEventListener('input', this.typed, true);
    window.removeEventListener('online', this.online);
    this.connection?.removeStateChangeListener(this.connected);
  }

  /** Called by the server: everything up to now was kept this long ago. */
  saved(age: number) {
    this.savedAt = Date.now() - age;
    this.now = Date.now();
    this.pending = false;
  }

  private readonly typed = (event: Event) => {
    if (!(event.target as Element).closest?.('.form-page')) {
      return;
    }
    this.pending = true;
    // What was typed and taken back at once never reaches the server.
    window.clearTimeout(this.settling);
    this.settling = window.setTimeout(() => { if (!this.lost) this.pending = false; }, 4000);
  };

  private readonly connected = () => {
    const state = this.connection?.state;
    this.lost = state === 'connection-lost' || state === 'reconnecting';
  };

  // Back on the network, what waits is sent with the next message; so there is one.
  private readonly online = () => {
    let left = 3;
    const nudge = () => {
      if (this.isConnected && this.lost && left-- > 0) {
        this.dispatchEvent(new CustomEvent('back-online'));
        window.setTimeout(nudge, 3000);
      }
    };
    window.setTimeout(nudge, 500);
  };

  private text(): string {
    if (this.lost) return this.lostText;
    if (this.waiting) return this.waitingText;
    if (this.pending) return this.savingText;
    const seconds = Math.max(0, Math.floor((this.now - this.savedAt) / 1000));
    if (seconds < 2) return this.nowText;
    if (seconds < 60) return this.secondsText.replace('#', String(seconds));
    if (seconds < 3600) return this.minutesText.replace('#', String(Math.floor(seconds / 60)));
    return this.hoursText.replace('#', String(Math.floor(seconds / 3600)));
  }

  override render() {
    const warning = this.lost || this.waiting;
    this.setAttribute('tone', warning ? 'warning' : this.pending ? 'busy' : 'calm');
    return html`<span class="dot" aria-hidden="true"></span><span>${this.text()}</span>
      <span class="announced" role="status">${warning ? this.text() : ''}</span>`;
  }
}

customElements.define('form-save-state', FormSaveState);
