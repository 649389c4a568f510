import { css, html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

interface ShownDocument {
  id: string;
  name: string;
  pages: number;
  version: number;
  video: boolean;
  /** Whether a browser may be able to play it. */
  playable: boolean;
  note: string;
}

const LARGEST = 8;
const SMALLEST = 0.1;
const STEP = 1.25;

const ICONS = {
  previous: svg`<path d="M10 3 5 8l5 5" />`,
  next: svg`<path d="m6 3 5 5-5 5" />`,
  'zoom-in': svg`<path d="M8 3v10M3 8h10" />`,
  'zoom-out': svg`<path d="M3 8h10" />`,
  fit: svg`<path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />`,
  rotate: svg`<path d="M13 8a5 5 0 1 1-1.5-3.6M13 2.5V5h-2.5" />`,
  download: svg`<path d="M8 2.5v8M4.5 7.5 8 11l3.5-3.5M3 13.5h10" />`,
  compare: svg`<path d="M2.5 3h4.5v10H2.5zM9 3h4.5v10H9z" />`,
  versions: svg`<circle cx="8" cy="8" r="5.5" /><path d="M8 5v3.2l2 1.3" />`,
};

type Action = keyof typeof ICONS;

/**
 * Shows documents page by page. The pictures come from the server, each look at a page in full is written down there;
 * that is why a page is asked for only when it is turned to.
 */
@customElement('document-viewer')
export class DocumentViewer extends LitElement {
  static override styles = css`
    * { box-sizing: border-box; }
    :host { box-sizing: border-box; display: grid; grid-template-columns: 104px minmax(0, 1fr); grid-template-rows: auto minmax(0, 1fr); min-height: 320px; height: 100%; background: var(--portal-paper); border: 1px solid var(--portal-line); border-radius: var(--portal-radius); overflow: hidden; color: var(--portal-ink); font-size: 14px; }
    :host(:focus-visible) { outline: 2px solid var(--portal-accent); outline-offset: 2px; }
    .bar { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 4px; padding: 4px 8px; border-bottom: 1px solid var(--portal-line); min-height: 40px; }
    .name { flex: 1 1 120px; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 600; }
    .count { color: var(--portal-ink-soft); font-variant-numeric: tabular-nums; white-space: nowrap; padding-inline: 4px; }
    button { font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 4px; min-width: 32px; min-height: 32px; cursor: pointer; display: inline-grid; place-items: center; padding: 0 6px; }
    button:hover:not(:disabled) { background: var(--portal-accent-soft); }
    button:disabled { opacity: 0.4; cursor: default; }
    button:focus-visible { outline: 2px solid var(--portal-accent); outline-offset: -2px; }
    svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
    select { font: inherit; color: inherit; background: var(--portal-paper); border: 1px solid var(--portal-line); border-radius: 4px; min-height: 32px; max-width: 260px; }
    .strip { overflow: hidden auto; scrollbar-width: thin; border-inline-end: 1px solid var(--portal-line); background: var(--portal-ground); padding: 8px; display: flex; flex-direction: column; gap: 8px; }
    .strip button { position: relative; width: 76px; height: 76px; flex: none; padding: 0; border: 2px solid var(--portal-line); overflow: hidden; background: var(--portal-paper); }
    .strip button[aria-current='true'] { border-color: var(--portal-accent); }
    .strip button.gone img { visibility: hidden; }
    .strip button.gone::before { content: '✕'; position: absolute; inset: 0; display: grid; place-items: center; color: var(--portal-ink-soft); font-size: 20px; }
    .strip img { width: 100%; height: 100%; object-fit: cover; }
    .pages { position: absolute; inset-block-end: 2px; inset-inline-end: 2px; font-size: 12px; line-height: 16px; padding-inline: 4px; border-radius: 4px; background: var(--portal-ink); color: var(--portal-paper); }
    .stage { position: relative; overflow: auto; display: grid; place-items: center; background: var(--portal-ground); touch-action: pan-x pan-y; }
    .stage.large { cursor: grab; }
    .stage.dragged { cursor: grabbing; user-select: none; }
    .sheet { position: relative; margin: auto; }
    .sheet img { position: absolute; left: 50%; top: 50%; max-width: none; background: #fff; box-shadow: var(--portal-shadow); }
    video { max-width: 100%; max-height: 100%; background: #000; }
    .save { color: inherit; border: 1px solid transparent; border-radius: 4px; min-width: 32px; min-height: 32px; display: inline-flex; align-items: center; justify-content: center; gap: 8px; padding: 0 6px; text-decoration: none; }
    .save:hover { background: var(--portal-accent-soft); }
    .save:focus-visible { outline: 2px solid var(--portal-accent); outline-offset: -2px; }
    .save.words { border-color: var(--portal-line); color: var(--portal-ink); background: var(--portal-paper); padding-inline: 12px; pointer-events: auto; }
    .notice { position: absolute; inset: 8px 8px auto; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 12px; padding: 4px 4px 4px 12px; background: var(--portal-paper); color: var(--portal-warning); border: 1px solid currentColor; border-radius: var(--portal-radius); box-shadow: var(--portal-shadow); }
    .notice button { border-color: var(--portal-line); color: var(--portal-ink); padding-inline: 12px; }
    .film span { max-width: 44ch; }
    .word { position: absolute; inset: 0; padding: 16px; display: grid; place-content: center; justify-items: center; gap: 8px; color: var(--portal-ink-soft); pointer-events: none; text-align: center; }
    .word button { pointer-events: auto; border-color: var(--portal-line); color: var(--portal-ink); padding-inline: 12px; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    :host([alone]) { grid-template-columns: minmax(0, 1fr); }
    :host([alone]) .strip { display: none; }
    @media (max-width: 600px) {
      :host([alone]) { grid-template-rows: auto minmax(0, 1fr); }
      :host(:not([alone])) { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto auto minmax(0, 1fr); }
      .strip { overflow: auto hidden; flex-direction: row; border-inline-end: 0; border-bottom: 1px solid var(--portal-line); }
      .strip button { width: 56px; height: 56px; }
    }
  `;

  /** Where the server gives this session the pictures. */
  @property() source = '';
  @property({ attribute: false }) documents: ShownDocument[] = [];
  /** All versions of the current document, once they were asked for. */
  @property({ attribute: false }) versions: ShownDocument[] = [];
  @property({ attribute: false }) texts: Record<string, string> = {};
  /** Why the current document cannot be shown, once that was asked. */
  @property() problem = '';
  /** Whether to say that nobody scanned the files for viruses. */
  @property({ type: Boolean }) unscanned = false;
  /** Whether it shows one document only, and no other versions of it. */
  @property({ type: Boolean, reflect: true }) alone = false;
  /** The id of the document that is shown. */
  @property() current = '';

  @state() private page = 1;
  @state() private turned = 0;
  /** 0 stands for as large as the window allows. */
  @state() private zoom = 0;
  @state() private picture = { width: 0, height: 0 };
  @state() private room = { width: 0, height: 0 };
  @state() private outcome: 'loading' | 'shown' | 'failed' = 'loading';
  @state() private attempt = 0;

  @query('.stage') private stage?: HTMLElement;

  private readonly watcher = new ResizeObserver(() => this.measure());
  private lastId?: string;
  private grip?: { x: number; y: number; left: number; top: number };

  override connectedCallback() {
    super.connectedCallback();
    this.tabIndex = 0;
    this.setAttribute('role', 'region');
    this.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.pressed);
    this.watcher.disconnect();
  }

  protected override firstUpdated() {
    if (this.stage) {
      this.watcher.observe(this.stage);
      this.stage.addEventListener('wheel', this.wheeled, { passive: false });
    }
  }

  protected override willUpdate(changed: PropertyValues) {
    // Only then: the same picture would not be loaded again, and wait for ever.
    if (this.shown?.id !== this.lastId) {
      this.lastId = this.shown?.id;
      this.turnTo(1);
      if (!this.versions.some((version) => version.id === this.current)) {
        this.versions = [];
      }
    }
    if (changed.has('texts')) {
      this.setAttribute('aria-label', this.text('documents'));
    }
  }

  protected override render() {
    const shown = this.shown;
    return html`
      <div class="bar" role="toolbar" aria-label=${this.text('documents')}>
        <span class="name" title=${shown?.name ?? ''}>${shown?.name ?? ''}</span>
        ${shown && shown.version > 1 && !this.alone
          ? html`${this.button('versions', () => this.askForVersions(shown))}
              ${this.button('compare', () => this.askForComparison(shown))}`
          : nothing}
        ${this.versions.length > 1 ? this.versionChoice() : nothing}
        ${shown && shown.pages > 1
          ? html`${this.button('previous', () => this.turnBy(-1), this.page <= 1)}
              <span class="count">${this.page} / ${shown.pages}</span>
              ${this.button('next', () => this.turnBy(1), this.page >= shown.pages)}`
          : nothing}
        ${shown && !shown.video
          ? html`${this.button('zoom-out', () => this.zoomBy(1 / STEP), this.scale <= SMALLEST)}
              <span class="count">${Math.round(this.scale * 100)} %</span>
              ${this.button('zoom-in', () => this.zoomBy(STEP), this.scale >= LARGEST)}
              ${this.button('fit', () => this.fit())} ${this.button('rotate', () => this.rotate())}`
          : nothing}
        ${shown?.video ? this.download(shown, false) : nothing}
      </div>
      <div class="strip">${this.documents.map((each) => this.thumbnail(each))}</div>
      <div
        class="stage ${this.zoom > 0 ? 'large' : ''} ${this.grip ? 'dragged' : ''}"
        tabindex="0"
        title=${this.text('keys')}
        @pointerdown=${this.gripped}
        @pointermove=${this.dragged}
        @pointerup=${this.released}
        @pointercancel=${this.released}
      >
        ${this.unscanned ? this.notice() : nothing}
        ${shown ? this.content(shown) : html`<div class="word">${this.text('nothing')}</div>`}
      </div>
      <div class="hidden" aria-live="polite">
        ${shown ? `${shown.name}, ${this.text('page')} ${this.page} / ${shown.pages}` : ''}
      </div>
    `;
  }

  private content(shown: ShownDocument) {
    if (shown.video) {
      return this.film(shown);
    }
    const { width, height } = this.picture;
    const lying = this.turned % 180 !== 0;
    const sheet = { width: (lying ? height : width) * this.scale, height: (lying ? width : height) * this.scale };
    return html`
      <div class="sheet" style="width:${sheet.width}px;height:${sheet.height}px">
        <img
          draggable="false"
          src=${this.address(shown, this.page)}
          alt="${shown.name}, ${this.text('page')} ${this.page}"
          style="width:${width * this.scale}px;height:${height * this.scale}px;transform:translate(-50%,-50%) rotate(${this
            .turned}deg);visibility:${this.outcome === 'shown' ? 'visible' : 'hidden'}"
          @load=${this.loaded}
          @error=${() => this.failed(shown)}
        />
      </div>
      ${this.outcome === 'loading' ? html`<div class="word">${this.text('loading')}</div>` : nothing}
      ${this.outcome === 'failed'
        ? html`<div class="word" role="alert">
            ${this.problem || this.text('failed')}<button @click=${this.tryAgain}>${this.text('again')}</button>
          </div>`
        : nothing}
    `;
  }

  private notice() {
    return html`<div class="notice" role="note">
      <span>${this.text('not-scanned')}</span><button @click=${this.understood}>${this.text('understood')}</button>
    </div>`;
  }

  private understood() {
    this.unscanned = false;
    this.dispatchEvent(new CustomEvent('understood'));
  }

  /** Whether a browser can play a film it only finds out by trying. */
  private film(shown: ShownDocument) {
    if (!shown.playable || this.outcome === 'failed') {
      return html`<div class="word film" role="status">
        <span>${this.problem || this.text('not-played')}</span>
        ${this.problem ? nothing : this.download(shown, true)}
      </div>`;
    }
    return html`<video
      controls
      playsinline
      preload="metadata"
      src=${this.address(shown, 1)}
      aria-label=${shown.name}
      @error=${() => this.failed(shown)}
      @loadedmetadata=${this.seen}
    ></video>`;
  }

  private download(shown: ShownDocument, inWords: boolean) {
    const text = this.text('download');
    return html`<a
      class=${inWords ? 'save words' : 'save'}
      href="${this.source}?document=${shown.id}&page=original"
      download
      router-ignore
      title=${text}
      aria-label="${text}: ${shown.name}"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">${ICONS.download}</svg>${inWords ? text : nothing}
    </a>`;
  }

  // A document that cannot be shown has no small picture either: a sign, not the browser's torn one.
  private gone(event: Event) {
    (event.target as HTMLElement).parentElement?.classList.toggle('gone', event.type === 'error');
  }

  private thumbnail(each: ShownDocument) {
    return html`<button
      id="document-viewer-${each.id}"
      aria-label=${each.name}
      aria-current=${each.id === this.current}
      title=${each.name}
      @click=${() => this.choose(each.id)}
    >
      ${each.video
        ? html`<svg viewBox="0 0 16 16"><path d="m5 3 8 5-8 5z" /></svg>`
        : html`<img loading="lazy" alt="" src=${this.address(each, 0)} @error=${this.gone} @load=${this.gone} />`}
      ${each.pages > 1 ? html`<span class="pages">${each.pages}</span>` : nothing}
    </button>`;
  }

  private versionChoice() {
    return html`<select
      aria-label=${this.text('versions')}
      @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}
    >
      ${this.versions.map(
        (each) =>
          html`<option value=${each.id} ?selected=${each.id === this.current}>
            ${this.text('version')} ${each.version} · ${each.note}
          </option>`,
      )}
    </select>`;
  }

  private button(action: Action, work: () => void, disabled = false) {
    const text = this.text(action);
    return html`<button class=${action} aria-label=${text} title=${text} ?disabled=${disabled} @click=${work}>
      <svg viewBox="0 0 16 16" aria-hidden="true">${ICONS[action]}</svg>
    </button>`;
  }

  private get shown(): ShownDocument | undefined {
    const among = (all: ShownDocument[]) => all.find((each) => each.id === this.current);
    return among(this.documents) ?? among(this.versions);
  }

  private get scale(): number {
    return this.zoom > 0 ? this.zoom : this.fitting;
  }

  private get fitting(): number {
    const lying = this.turned % 180 !== 0;
    const width = lying ? this.picture.height : this.picture.width;
    const height = lying ? this.picture.width : this.picture.height;
    if (!width || !height || !this.room.width) {
      return 1;
    }
    return Math.min(1, (this.room.width - 16) / width, (this.room.height - 16) / height);
  }

  private address(each: ShownDocument, page: number): string {
    const again = this.attempt && page ? `&again=${this.attempt}` : '';
    return `${this.source}?document=${each.id}&page=${page}${again}`;
  }

  private text(key: string): string {
    return this.texts[key] ?? '';
  }

  private choose(id: string) {
    this.current = id;
  }

  private askForVersions(shown: ShownDocument) {
    this.dispatchEvent(new CustomEvent('versions-wanted', { detail: { id: shown.id } }));
  }

  private askForComparison(shown: ShownDocument) {
    this.dispatchEvent(new CustomEvent('comparison-wanted', { detail: { id: shown.id } }));
  }

  private turnTo(page: number) {
    this.page = page;
    this.turned = 0;
    this.zoom = 0;
    this.attempt = 0;
    this.problem = '';
    this.outcome = 'loading';
  }

  /** Past the last page comes the next document, before the first the one before. */
  private turnBy(pages: number) {
    const shown = this.shown;
    if (!shown) {
      return;
    }
    const page = this.page + pages;
    if (page >= 1 && page <= shown.pages) {
      this.turnTo(page);
      return;
    }
    const neighbour = this.documents[this.documents.indexOf(shown) + pages];
    if (neighbour && this.documents.includes(shown)) {
      this.choose(neighbour.id);
    }
  }

  private zoomBy(factor: number) {
    this.zoom = Math.min(LARGEST, Math.max(SMALLEST, this.scale * factor));
  }

  private fit() {
    this.zoom = 0;
  }

  private rotate() {
    this.turned = (this.turned + 90) % 360;
  }

  /** The server knows why: a picture's request has no room for words. */
  private failed(shown: ShownDocument) {
    this.outcome = 'failed';
    this.dispatchEvent(new CustomEvent('not-shown', { detail: { id: shown.id } }));
  }

  private tryAgain() {
    this.problem = '';
    this.outcome = 'loading';
    this.attempt += 1;
  }

  private measure() {
    if (this.stage) {
      this.room = { width: this.stage.clientWidth, height: this.stage.clientHeight };
    }
  }

  private loaded(event: Event) {
    const image = event.target as HTMLImageElement;
    this.picture = { width: image.naturalWidth, height: image.naturalHeight };
    this.outcome = 'shown';
  }

  /** A film without pictures, only sound, plays as an empty black field. */
  private seen(event: Event) {
    const film = event.target as HTMLVideoElement;
    if (film.videoWidth === 0) {
      this.outcome = 'failed';
    }
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const typing = event.composedPath().some((each) => each instanceof HTMLSelectElement || each instanceof HTMLVideoElement);
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const actions: Record<string, () => void> = {
      ArrowRight: () => this.turnBy(1),
      ArrowLeft: () => this.turnBy(-1),
      PageDown: () => this.turnBy(1),
      PageUp: () => this.turnBy(-1),
      '+': () => this.zoomBy(STEP),
      '=': () => this.zoomBy(STEP),
      '-': () => this.zoomBy(1 / STEP),
      '0': () => this.fit(),
      r: () => this.rotate(),
      R: () => this.rotate(),
    };
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  };

  private readonly wheeled = (event: WheelEvent) => {
    if (event.ctrlKey) {
      event.preventDefault();
      this.zoomBy(event.deltaY < 0 ? STEP : 1 / STEP);
    }
  };

  private gripped(event: PointerEvent) {
    const stage = this.stage;
    if (stage && this.zoom > 0 && event.pointerType === 'mouse' && event.button === 0) {
      this.grip = { x: event.clientX, y: event.clientY, left: stage.scrollLeft, top: stage.scrollTop };
      stage.setPointerCapture(event.pointerId);
      this.requestUpdate();
    }
  }

  private dragged(event: PointerEvent) {
    if (this.stage && this.grip) {
      this.stage.scrollLeft = this.grip.left - (event.clientX - this.grip.x);
      this.stage.scrollTop = this.grip.top - (event.clientY - this.grip.y);
    }
  }

  private released() {
    if (this.grip) {
      this.grip = undefined;
      this.requestUpdate();
    }
  }
}
