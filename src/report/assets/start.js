"use strict";
/* start.js -- connects the controls with the state, the links with their places, the classroom with its buttons. */
(() => {
  const { root, data, events, state, say, change, listeners } = dz;
  if (events.length > 1) root.classList.add("many");
  const hasForms = Object.keys(data.forms).length > 0;

  for (const event of events) {
    const form = event.querySelector(".tools form");
    form.querySelector(".display").hidden = !hasForms;
    form.addEventListener("submit", (submit) => submit.preventDefault());
    form.addEventListener("change", () => {
      const values = new FormData(form);
      const off = [...form.querySelectorAll("[name=outlet]:not(:checked)")].map((box) => box.value);
      const all = form.querySelectorAll("[name=outlet]").length;
      change({
        show: form.querySelector(".display input:checked").value, hide: values.getAll("hide"), quotes: values.get("quotes") ?? "",
        columns: values.get("columns"), base: values.get("base"), off: off.length < all ? off : [],
      });
    });
    form.addEventListener("reset", (reset) => {
      reset.preventDefault();
      for (const key of ["show", "hide", "quotes", "columns", "base", "off"]) dz.set(key, dz.defaults[key]);
      change({});
    });
    event.querySelector(".search input").addEventListener("input", (input) => change({ q: input.target.value }));
  }

  /* The controls show the state, wherever it came from. */
  listeners.push((event) => {
    const form = event.querySelector(".tools form");
    for (const radio of form.querySelectorAll(".display input")) radio.checked = radio.value === state.show;
    for (const box of form.querySelectorAll("[name=hide]")) box.checked = state.hide.includes(box.value);
    for (const box of form.querySelectorAll("[name=outlet]")) box.checked = !state.off.includes(box.value);
    form.elements.quotes.checked = state.quotes !== "";
    form.elements.base.value = state.base;
    form.elements.columns.value = state.columns;
    const search = event.querySelector(".search input");
    if (search.value !== state.q) search.value = state.q;
    const hides = state.hide.join(".") === dz.defaults.hide ? 0 : 1;
    const active = [state.show, state.quotes, state.columns, state.base].filter(Boolean).length + hides + state.off.length;
    event.querySelector(".active").textContent = active || "";
  });

  document.addEventListener("click", (event) => {
    const sort = event.target.closest?.("button[data-sort]");
    if (sort) change({ sort: sort.dataset.sort });
    const print = event.target.closest?.("button[data-print]");
    if (print) printSheet(print.dataset.print);
    for (const open of document.querySelectorAll(".tools[open]"))
      if (!open.contains(event.target)) open.open = false;
    follow(event);
  });
  document.addEventListener("keydown", (event) => {
    const open = document.activeElement?.closest?.(".tools[open]");
    if (event.key !== "Escape" || !open) return;
    open.open = false;
    open.querySelector("summary").focus();
  });

  /* Links inside the page keep the state in the fragment. */
  function follow(event) {
    const link = event.target.closest?.("a[href^='#']");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const place = link.dataset.to && placeOf(link.dataset.to);
    if (place) {
      dz.show(place);
      event.preventDefault();
    } else if (dz.goTo(link.hash.slice(1))) {
      event.preventDefault();
    }
  }

  /* "3-120": the run of the full text of article 3 that holds code point 120. */
  function placeOf(to) {
    const [article, offset] = to.split("-").map(Number);
    const text = document.getElementById(`t${article}`);
    const block = [...(text?.querySelectorAll(".t[data-at]") ?? [])].filter((one) => Number(one.dataset.at) <= offset).at(-1);
    let at = Number(block?.dataset.at);
    for (const run of block?.children ?? []) {
      const own = [...run.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      at += own.reduce((length, node) => length + [...node.data].length, 0);
      if (at > offset) return run;
    }
    return block ?? text;
  }

  /* -- The index of a folder: search among the events -- */
  const contents = document.querySelector(".contents");
  contents?.querySelector(".search input")?.addEventListener("input", (input) => {
    const query = input.target.value.trim().toLowerCase();
    for (const item of contents.querySelectorAll("li")) item.hidden = !item.textContent.toLowerCase().includes(query);
    for (const details of contents.querySelectorAll("details")) details.open = query !== "";
  });

  /* -- The classroom -- */
  let revealed = false;
  let secrets = null;
  const reveal = document.querySelector(".reveal");
  const hide = reveal?.textContent;
  reveal?.addEventListener("click", () => {
    revealed = !revealed;
    secrets ??= JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(data.secrets), (one) => one.charCodeAt(0))));
    reveal.setAttribute("aria-pressed", String(revealed));
    reveal.textContent = revealed ? say("js.hidenames") : hide;
    for (const name of document.querySelectorAll("[data-o]")) {
      name.dataset.letter ??= name.textContent;
      name.textContent = revealed ? secrets.names[name.dataset.o] ?? name.dataset.letter : name.dataset.letter;
    }
    dz.reveal(revealed ? secrets.texts : null);
    dz.apply();
  });

  function printSheet(what) {
    root.dataset.print = what;
    print();
  }
  addEventListener("afterprint", () => delete root.dataset.print);

  /* Paper cannot be unfolded. */
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll("details.more:not([open])")];
    for (const details of unfolded) details.open = true;
    for (const table of document.querySelectorAll(".side.many")) table.classList.add("packed");
  });
  addEventListener("afterprint", () => {
    for (const details of unfolded) details.open = false;
    dz.apply();
  });

  /* Where the sections do not fit beside the search, what has the focus is in view. */
  document.addEventListener("focusin", (event) => {
    event.target.closest?.(".bar-top nav a")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  /* -- The section in view -- */
  const links = new Map();
  for (const event of events) for (const link of event.querySelectorAll(".bar-top nav a")) links.set(link.hash.slice(1), link);
  const watcher = new IntersectionObserver((entries) => {
    for (const entry of entries)
      if (entry.isIntersecting) {
        for (const link of links.values()) link.removeAttribute("aria-current");
        links.get(entry.target.id)?.setAttribute("aria-current", "true");
      }
  }, { rootMargin: "-20% 0px -70% 0px" });
  for (const id of links.keys()) watcher.observe(document.getElementById(id));

  function arrive() {
    const at = dz.read();
    const element = at ? document.getElementById(at) : null;
    const event = element?.closest("article.event");
    if (event) state.e = event.id;
    dz.apply();
    if (element) dz.show(element);
  }
  addEventListener("popstate", arrive);
  arrive();
})();
