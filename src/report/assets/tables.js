"use strict";
/* tables.js -- the switches of the tables: script shown, differences hidden, base, outlets, columns, order, search, tabs. */
(() => {
  const { root, data, say, make, change, listeners } = dz;

  /* -- Another script: text nodes are replaced by the same stretch of the other form, code point by code point. -- */
  const pieces = new WeakMap(); /* .t -> [{node, text, begin, length}] */
  const forms = new Map(); /* "3 hans" -> array of code points */

  function piecesOf(words) {
    let list = pieces.get(words);
    if (list) return list;
    list = [];
    let at = Number(words.dataset.at);
    const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const ours = node.parentElement.closest(".x");
      if (ours && words.contains(ours)) continue;
      const length = [...node.data].length;
      list.push({ node, text: node.data, begin: at, length });
      at += length;
    }
    pieces.set(words, list);
    return list;
  }

  function formOf(article, name) {
    const key = `${article} ${name}`;
    const text = data.forms[article]?.[name];
    if (text === undefined) return null;
    if (!forms.has(key)) forms.set(key, [...text]);
    return forms.get(key);
  }

  /* In a classroom, once the outlets are revealed: puts their names back where they were blackened. */
  function unmask(id, text, begin) {
    const masked = dz.revealed?.[id];
    if (!masked) return text;
    const points = [...text];
    for (const [at, words] of masked)
      [...words].forEach((one, i) => { if (at + i >= begin && at + i < begin + points.length) points[at + i - begin] = one; });
    return points.join("");
  }

  dz.reveal = (texts) => {
    dz.revealed = texts;
    for (const words of document.querySelectorAll(".t")) showForm(words, shown);
  };

  function showForm(words, name) {
    const form = name ? formOf(words.dataset.d, name) : null;
    for (const { node, text, begin, length } of piecesOf(words))
      node.data = unmask(words.dataset.d, form ? form.slice(begin, begin + length).join("") : text, begin);
    words.dataset.lang ??= words.lang;
    if (form) words.lang = name === "hans" ? "zh-Hans" : "zh-Hant";
    else if (words.dataset.lang) words.lang = words.dataset.lang;
    else words.removeAttribute("lang");
  }

  let shown = "";
  listeners.push((event, state) => {
    if (state.show === shown) return;
    shown = state.show;
    for (const words of document.querySelectorAll(".t")) showForm(words, shown);
  });

  /* Copying inside one cell gives what the outlet printed, whatever is shown or marked. */
  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    if (selection.rangeCount !== 1 || !event.clipboardData) return;
    const range = selection.getRangeAt(0);
    const start = range.commonAncestorContainer;
    const cell = (start.nodeType === Node.ELEMENT_NODE ? start : start.parentElement).closest("td, li, .text, .t");
    const words = cell ? (cell.matches(".t") ? [cell] : [...cell.querySelectorAll(".t:not(.missing > .t, .n)")]) : [];
    const copied = words.filter((one) => range.intersectsNode(one)).map((one) => selectedText(one, range)).filter(Boolean);
    if (copied.length === 0) return;
    event.clipboardData.setData("text/plain", copied.join("\n"));
    event.preventDefault();
  });

  function selectedText(words, range) {
    let text = "";
    for (const piece of piecesOf(words)) {
      if (!range.intersectsNode(piece.node)) continue;
      const points = [...piece.node.data];
      const from = piece.node === range.startContainer ? [...piece.node.data.slice(0, range.startOffset)].length : 0;
      const to = piece.node === range.endContainer ? [...piece.node.data.slice(0, range.endOffset)].length : points.length;
      text += [...unmask(words.dataset.d, piece.text, piece.begin)].slice(from, to).join("");
    }
    return text;
  }

  /* -- Differences: hidden by kind, or against a base instead of the group. -- */
  listeners.push((event, state) => {
    for (const kind of ["script", "punctuation", "naming"]) root.classList.toggle(`hide-${kind}`, state.hide.includes(kind));
    root.classList.toggle("quotes-only", state.quotes !== "");
  });

  function kindAgainst(mark, reading) {
    const bit = 1n << BigInt(reading);
    for (const part of mark.dataset.v.split(" ")) {
      const [kind, bits] = part.split(":");
      if (BigInt(`0x${bits}`) & bit) return kind;
    }
    return "";
  }

  function setKind(mark, kind) {
    mark.dataset.g ??= mark.dataset.k ?? "";
    if (kind) mark.dataset.k = kind;
    else delete mark.dataset.k;
    const words = kind ? say(`mark.${kind}`) : "";
    const hidden = mark.querySelector(".v");
    if (hidden) hidden.textContent = words;
    if (mark.tagName === "MARK") mark.title = words;
  }

  /* What a gap unfolds: the words of the base, or again those that the page came with. */
  const gaps = new WeakMap();

  function fillGap(gap, row, reading) {
    const words = gap.querySelector(".missing > .t");
    if (!words) return;
    if (!gaps.has(words)) gaps.set(words, { d: words.dataset.d, at: words.dataset.at, lang: words.lang, text: words.textContent });
    const place = gap.dataset.w.split(" ").map((one) => one.split(":")).find(([number]) => number === reading)?.[1];
    const source = place && row.querySelector(`[data-r="${reading}"]`);
    const own = source ? wordsAt(source, ...place.split("-").map(Number)) : gaps.get(words);
    Object.assign(words.dataset, { d: own.d, at: own.at });
    words.lang = own.lang;
    delete words.dataset.lang;
    words.textContent = own.text;
    pieces.delete(words);
    showForm(words, shown);
  }

  function wordsAt(source, begin, end) {
    const all = [...piecesOf(source).map((piece) => piece.text).join("")];
    const from = begin - Number(source.dataset.at);
    return { d: source.dataset.d, at: begin, lang: source.dataset.lang ?? source.lang, text: all.slice(from, from + end - begin).join("") };
  }

  function compareRow(row, base) {
    const reading = base === "" ? undefined : row.querySelector(`td[data-c="${base}"] [data-r]`)?.dataset.r;
    row.querySelector(".note")?.remove();
    if (base !== "" && reading === undefined)
      row.querySelector("th").append(make("p", { className: "note x", textContent: say("js.lacks") }));
    for (const mark of row.querySelectorAll("[data-v]")) {
      const group = mark.dataset.g ?? mark.dataset.k ?? "";
      const own = mark.closest("td").dataset.c === base; /* where the base has two passages, neither is measured */
      setKind(mark, reading === undefined ? group : own ? "" : kindAgainst(mark, Number(reading)));
      if (mark.matches(".g")) fillGap(mark, row, reading);
    }
  }

  /* What is missing here unfolds in its place. */
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.(".g > button");
    if (button) button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true"));
  });

  const bases = new WeakMap();
  listeners.push((event, state) => {
    if ((bases.get(event) ?? "") === state.base) return;
    bases.set(event, state.base);
    for (const row of event.querySelectorAll(".side tbody tr")) compareRow(row, state.base);
    for (const head of event.querySelectorAll(".side thead th")) {
      head.classList.toggle("base", head.dataset.c === state.base && state.base !== "");
      head.querySelector(".v")?.remove();
      if (head.matches(".base")) head.append(make("span", { className: "v x", textContent: say("js.base") }));
    }
  });

  /* -- Outlets on and off, and how many columns fit. -- */
  const COLUMN = 220;
  const FIRST = 184;
  const narrow = matchMedia("(max-width: 44rem)");

  function fit(event, state) {
    const n = Number(event.dataset.columns) - state.off.length;
    for (const table of event.querySelectorAll(".side")) {
      const room = event.clientWidth - FIRST;
      const visible = Number(state.columns) || Math.max(1, Math.min(n, 6, Math.floor(room / COLUMN)));
      const packed = !narrow.matches && !state.columns && n > visible; /* more than fit: only those that have the row, one after another */
      table.classList.toggle("packed", packed);
      table.classList.toggle("fits", n <= visible);
      table.style.width = n > visible && !packed ? `${Math.round(FIRST + (room / visible) * n)}px` : "";
    }
    const bar = event.querySelector(".bar-top");
    root.style.setProperty("--bar", `${bar.offsetHeight}px`);
    root.style.scrollPaddingTop = `${bar.offsetHeight + 48}px`;
  }

  const hidden = new WeakMap();
  listeners.push((event, state) => {
    const off = state.off.join(".");
    if ((hidden.get(event) ?? "") !== off) {
      hidden.set(event, off);
      for (const cell of event.querySelectorAll("[data-c]:not(.text)")) cell.hidden = state.off.includes(cell.dataset.c);
    }
    fit(event, state);
  });
  addEventListener("resize", () => dz.current() && fit(dz.current(), dz.state));

  /* -- Order of the ledger: what comes first stands open, as many rows as before. -- */
  listeners.push((event, state) => {
    const bodies = [...event.querySelectorAll(".ledger-table tbody")];
    if (bodies.length === 0 || (bodies[0].dataset.sort ?? "order") === state.sort) return;
    const value = (row, key) => Number(row.dataset[key]);
    bodies[0].dataset.sort = state.sort;
    const lengths = bodies.map((body) => body.rows.length);
    const rows = bodies.flatMap((body) => [...body.rows]).sort((a, b) =>
      (state.sort === "order" ? 0 : value(b, state.sort) - value(a, state.sort)) || value(a, "order") - value(b, "order"));
    bodies.forEach((body, i) => body.append(...rows.splice(0, lengths[i])));
    for (const button of event.querySelectorAll("[data-sort]:is(button)"))
      button.setAttribute("aria-pressed", String(button.dataset.sort === state.sort));
  });

  /* -- Search: in the words as printed and in both scripts. -- */
  const haystacks = new WeakMap();

  function haystack(item) {
    if (!haystacks.has(item)) {
      let text = item.textContent;
      for (const words of item.querySelectorAll(".t"))
        for (const piece of piecesOf(words))
          for (const name of ["hans", "hant"])
            text += (formOf(words.dataset.d, name) ?? []).slice(piece.begin, piece.begin + piece.length).join("");
      haystacks.set(item, text.toLowerCase());
    }
    return haystacks.get(item);
  }

  function highlight(event, query) {
    if (!("highlights" in CSS)) return;
    CSS.highlights.delete("search");
    if (!query) return;
    const ranges = [];
    for (const words of event.querySelectorAll(".t"))
      for (const { node } of piecesOf(words))
        for (let at = node.data.toLowerCase().indexOf(query); at >= 0; at = node.data.toLowerCase().indexOf(query, at + query.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, Math.min(at + query.length, node.data.length));
          ranges.push(range);
        }
    CSS.highlights.set("search", new Highlight(...ranges));
  }

  let searched = "";
  listeners.push((event, state) => {
    const query = state.q.trim().toLowerCase();
    if (query === searched && query === "") return;
    searched = query;
    let found = 0;
    let all = 0;
    for (const item of event.querySelectorAll(".side tbody tr, .ledger-table tbody tr, .only li")) {
      const hit = query === "" || haystack(item).includes(query);
      item.hidden = !hit;
      if (!item.matches(".side tr")) continue;
      all++;
      found += hit ? 1 : 0;
    }
    for (const details of event.querySelectorAll(".ledger details.more")) details.open = query !== "";
    highlight(event, query);
    event.querySelector(".found").textContent = query === "" ? "" : found ? say("js.found", found, all) : say("js.nothing");
  });

  /* -- On a telephone: tables are laid out as blocks, and stay tables for screen readers. -- */
  const roles = { thead: "rowgroup", tbody: "rowgroup", tr: "row", "thead th": "columnheader", "tbody th": "rowheader", td: "cell" };
  for (const table of document.querySelectorAll(".side, .ledger-table, .names")) {
    table.setAttribute("role", "table");
    for (const [selector, role] of Object.entries(roles))
      for (const part of table.querySelectorAll(selector)) part.setAttribute("role", role);
  }

  /* -- Outlets as tabs. -- */
  for (const event of dz.events) {
    const table = event.querySelector(".side");
    if (!table) continue;
    const tabs = make("div", { className: "tabs" });
    tabs.setAttribute("role", "group");
    tabs.setAttribute("aria-label", say("js.tabs"));
    const add = (value, ...label) => {
      const button = make("button", { type: "button" }, ...label);
      button.dataset.tab = value;
      button.addEventListener("click", () => change({ tab: value }));
      tabs.append(button);
    };
    add("", say("js.all"));
    for (const head of table.querySelectorAll("thead th[data-c]")) add(head.dataset.c, head.querySelector(".o").cloneNode(true));
    table.parentElement.before(tabs);
  }
  listeners.push((event, state) => {
    for (const button of event.querySelectorAll(".tabs button"))
      button.setAttribute("aria-pressed", String(button.dataset.tab === state.tab));
    for (const cell of event.querySelectorAll(".side td"))
      cell.classList.toggle("tab-off", state.tab !== "" && cell.dataset.c !== state.tab);
  });
})();
