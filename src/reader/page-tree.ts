/** Elements that break a line. */
const BLOCKS = new Set(
  "p div br h1 h2 h3 h4 h5 h6 li ul ol tr table tbody section article blockquote header main td th dd dt dl pre hr body html center".split(
    " ",
  ),
);
/** Blocks without an end of their own. */
const VOID = new Set(["br", "hr"]);
/** Blocks that end where another of their kind begins. */
const UNCLOSED = new Set(["p", "li", "td", "th", "tr", "dd", "dt"]);
/** How far up an end tag is matched: broken markup costs no more. */
const REACH = 200;

/** Names of the element that holds an article's text, as many sites write them. */
const BODY =
  /articlebody|(?:article|news|story|entry|post)[-_]{0,2}(?:body|content|contents|text|txt|view|article)|(?:body|view|text)[-_]?(?:article|news)|newsct_article|dic_area|art_?(?:txt|body|text)|harmonycontainer/i;
/** Words of a class or id that stand for what is not the article. */
const ASIDE = new Set(
  "related relation relate recommend ranking rank popular comment comments reply caption ad ads advertisement banner sns share foot footer gnb lnb nav menu breadcrumb ticker aside sidebar copyright subscribe newsletter".split(
    " ",
  ),
);

/** Shares of a page's prose: what makes an aside the article after all, and what an article holds of it. */
const SHARE = { aside: 0.4, named: 0.5, whole: 0.8 } as const;

interface Node {
  readonly parent: number;
  readonly name: string;
  readonly named: boolean;
  readonly aside: boolean;
  readonly cell: boolean;
  /** Last node inside it. */
  last: number;
  prose: number;
}

interface Line {
  readonly node: number;
  readonly text: string;
  /** Share of its letters inside links. */
  readonly linked: number;
}

/**
 * The lines of a page with the elements they stand in, and the choice of those that are the article: the element that
 * says it holds the article, else the smallest one that holds nearly all sentences; without menus, lists of links and
 * tables of figures.
 */
export class PageTree {
  readonly #nodes: Node[] = [{ parent: -1, name: "", named: false, aside: false, cell: false, last: 0, prose: 0 }];
  readonly #lines: Line[] = [];
  readonly #open: number[] = [0];
  #text: string[] = [];
  #letters = 0;
  #linked = 0;
  #links = 0;

  open(name: string, label: string, articleBody: boolean): void {
    if (name === "a") this.#links++;
    if (!BLOCKS.has(name)) return;
    this.#endLine();
    if (VOID.has(name)) return;
    if (UNCLOSED.has(name) && this.#nodes[this.#top]?.name === name) this.#close();
    const parent = this.#top;
    this.#nodes.push({
      parent,
      name,
      named: articleBody || name === "article" || (label !== "" && BODY.test(label)),
      aside: name !== "body" && name !== "html" && isAside(label),
      cell: name === "td" || name === "th" || (this.#nodes[parent] as Node).cell,
      last: 0,
      prose: 0,
    });
    this.#open.push(this.#nodes.length - 1);
  }

  close(name: string): void {
    if (name === "a") this.#links = Math.max(0, this.#links - 1);
    if (!BLOCKS.has(name)) return;
    this.#endLine();
    for (let at = this.#open.length - 1; at > 0 && at > this.#open.length - REACH; at--) {
      if (this.#nodes[this.#open[at] as number]?.name !== name) continue;
      while (this.#open.length > at) this.#close();
      return;
    }
  }

  say(text: string): void {
    this.#text.push(text);
    this.#letters += text.length;
    if (this.#links > 0) this.#linked += text.length;
  }

  /** Lines of the article, in order. */
  article(): readonly string[] {
    this.#endLine();
    while (this.#open.length > 0) this.#close();
    const nodes = this.#nodes;
    const total = this.#countProse(() => true);
    const hidden = new Array<boolean>(nodes.length).fill(false);
    for (let at = 1; at < nodes.length; at++) {
      const { parent, aside, prose } = nodes[at] as Node;
      hidden[at] = hidden[parent] === true || (aside && prose < SHARE.aside * total);
    }
    const seen = this.#countProse((node) => hidden[node] !== true);
    const chosen = this.#choose(seen);
    const { last } = nodes[chosen] as Node;
    return this.#lines
      .filter((line) => line.node >= chosen && line.node <= last && !hidden[line.node] && this.#isTold(line))
      .map(({ text }) => text);
  }

  get #top(): number {
    return this.#open.at(-1) ?? 0;
  }

  #close(): void {
    const at = this.#open.pop();
    if (at !== undefined) (this.#nodes[at] as Node).last = this.#nodes.length - 1;
  }

  #endLine(): void {
    const text = this.#text.join("").replace(/ {2,}/g, " ").trim();
    if (text !== "") this.#lines.push({ node: this.#top, text, linked: this.#linked / this.#letters });
    this.#text = [];
    this.#letters = 0;
    this.#linked = 0;
  }

  /** Letters of sentences in every node with all it holds; answers the page's. */
  #countProse(counts: (node: number) => boolean): number {
    const nodes = this.#nodes;
    for (const node of nodes) node.prose = 0;
    for (const line of this.#lines) {
      if (isProse(line) && counts(line.node)) (nodes[line.node] as Node).prose += line.text.length;
    }
    for (let at = nodes.length - 1; at > 0; at--) {
      const { parent, prose } = nodes[at] as Node;
      (nodes[parent] as Node).prose += prose;
    }
    return nodes[0]?.prose ?? 0;
  }

  #choose(total: number): number {
    const nodes = this.#nodes;
    if (total === 0) return 0;
    const named = nodes.findLastIndex((node) => node.named && node.prose >= SHARE.named * total);
    if (named > 0) return named;
    let chosen = 0;
    for (let at = 1; at < nodes.length; at++) {
      const { parent, prose, name } = nodes[at] as Node;
      if (parent === chosen && prose >= SHARE.whole * total && name !== "p") chosen = at;
    }
    return chosen;
  }

  /** A link to elsewhere and a cell of a table of figures tell nothing. */
  #isTold(line: Line): boolean {
    if (line.linked > 0.5 && !isSentence(line.text)) return false;
    return !this.#nodes[line.node]?.cell || isProse(line);
  }
}

const LEAST_PROSE = 20;
const LONG = 80;

function isProse({ text, linked }: Line): boolean {
  return linked <= 0.5 && text.length >= LEAST_PROSE && (text.length >= LONG || isSentence(text));
}

function isSentence(text: string): boolean {
  return /[.!?。][\])"'”’]*$/.test(text);
}

function isAside(label: string): boolean {
  if (label === "") return false;
  return label
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => ASIDE.has(word));
}
