"use strict";
/* texts.js -- full texts in panes beside each other; a matched passage brings its counterparts into view. */
(() => {
  const { say, make, change, listeners, state } = dz;
  const shelves = new WeakMap(); /* event -> {texts, frame, panes: [{select, body}]} */
  const MOST = 4;
  const narrow = matchMedia("(max-width: 44rem)");

  function shelfOf(event) {
    if (!shelves.has(event)) {
      const frame = event.querySelector(".panes");
      const shelf = { frame, texts: [...frame.querySelectorAll(".text")], panes: [] };
      shelves.set(event, shelf);
      if (shelf.texts.length > 1) addCounter(shelf);
    }
    return shelves.get(event);
  }

  /* How many texts stand beside each other. */
  function addCounter(shelf) {
    const most = Math.min(MOST, shelf.texts.length);
    shelf.counter = make("select", {}, ...Array.from({ length: most }, (_, i) => make("option", { textContent: String(i + 1) })));
    shelf.frame.before(make("label", { className: "counter" }, say("js.panes"), shelf.counter));
    shelf.counter.addEventListener("change", () => change({ panes: chosen(shelf, Number(shelf.counter.value)) }));
  }

  function labelOf(text) {
    const outlet = text.querySelector("h4").textContent;
    const title = text.querySelector(".headline")?.textContent ?? "";
    return `${outlet} · ${title}`;
  }

  function addPane(shelf) {
    const number = shelf.panes.length;
    const select = make("select", {}, ...shelf.texts.map((text) => make("option", { value: text.id.slice(1) })));
    const body = make("div", { className: "pane-body", tabIndex: 0 });
    body.setAttribute("role", "region");
    body.setAttribute("aria-label", say("js.pane", number + 1));
    const label = make("label", {}, make("span", { className: "v", textContent: say("js.pane", number + 1) }), select);
    shelf.frame.insertBefore(make("div", { className: "pane" }, label, body), shelf.frame.querySelector(":scope > .text"));
    shelf.panes.push({ select, body });
    select.addEventListener("change", () => choose(shelf, number, select.value));
  }

  function choose(shelf, number, id) {
    const ids = shelf.panes.map((pane) => pane.select.value);
    const old = ids.indexOf(id);
    if (old >= 0 && old !== number) ids[old] = chosen(shelf)[number];
    ids[number] = id;
    change({ panes: ids });
  }

  /* The ids in the panes: those of the fragment as far as they exist, then the first texts that are left. */
  function chosen(shelf, wanted) {
    const all = shelf.texts.map((text) => text.id.slice(1));
    const ids = [...new Set(state.panes.filter((id) => all.includes(id)))];
    const rest = all.filter((id) => !ids.includes(id));
    const n = Math.min(all.length, MOST, wanted || (narrow.matches ? 1 : ids.length || 2));
    return [...ids, ...rest].slice(0, n);
  }

  listeners.push((event) => {
    const shelf = shelfOf(event);
    const ids = chosen(shelf);
    while (shelf.panes.length < ids.length) addPane(shelf);
    while (shelf.panes.length > ids.length) shelf.panes.pop().body.parentElement.remove();
    shelf.frame.style.setProperty("--panes", ids.length);
    if (shelf.counter) shelf.counter.value = String(ids.length);
    for (const text of shelf.texts) {
      const number = ids.indexOf(text.id.slice(1));
      text.hidden = number < 0;
      const parent = number < 0 ? shelf.frame : shelf.panes[number].body;
      if (number < 0 || text.parentElement !== parent) parent.append(text); /* those on the shelf in their order, for paper */
    }
    ids.forEach((id, i) => {
      const { select } = shelf.panes[i];
      shelf.texts.forEach((one, k) => { select.options[k].textContent = labelOf(one); });
      select.value = id;
    });
  });
  narrow.addEventListener("change", () => dz.apply());

  /* Makes sure that a text stands in a pane; the last pane gives way, unless `keep` stands in it. */
  dz.showText = (text, keep) => {
    const shelf = shelfOf(text.closest("article.event"));
    if (!text.hidden && text.closest(".pane")) return;
    const ids = chosen(shelf);
    let number = ids.length - 1;
    if (keep && ids[number] === keep.id.slice(1) && number > 0) number--;
    if (keep && number === 0) number = ids.length; /* one pane alone: a second opens */
    ids[number] = text.id.slice(1);
    change({ panes: ids });
  };

  function bring(link, top) {
    const body = link.closest(".pane-body");
    if (body) body.scrollTop += link.getBoundingClientRect().top - body.getBoundingClientRect().top - top;
  }

  /* Shows the counterparts of a passage at the height of the passage itself. */
  function jump(link) {
    const event = link.closest("article.event");
    const own = link.closest(".text");
    const same = [...event.querySelectorAll(`.text a.l[data-m="${CSS.escape(link.dataset.m)}"]`)];
    const others = same.filter((one) => one.closest(".text") !== own);
    if (others.length > 0 && !narrow.matches && !others.some((one) => !one.closest(".text").hidden)) dz.showText(others[0].closest(".text"), own);
    for (const hit of event.querySelectorAll(".hit")) hit.classList.remove("hit");
    for (const one of same) one.classList.add("hit");
    const body = link.closest(".pane-body");
    const top = body ? link.getBoundingClientRect().top - body.getBoundingClientRect().top : 0;
    const seen = new Set();
    for (const one of others) {
      const text = one.closest(".text");
      if (text.hidden || seen.has(text)) continue;
      seen.add(text);
      bring(one, Math.max(40, top));
    }
    return others.length > 0;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".text a.l");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || narrow.matches) return;
    if (jump(link)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  });

  /* n and p, only while the focus is in a text: the next and the previous matched passage. */
  document.addEventListener("keydown", (event) => {
    if ((event.key !== "n" && event.key !== "p") || event.ctrlKey || event.metaKey || event.altKey) return;
    const body = document.activeElement?.closest?.(".pane-body");
    if (!body) return;
    const links = [...body.querySelectorAll(".text:not([hidden]) a.l")];
    const at = links.indexOf(document.activeElement);
    const step = event.key === "n" ? 1 : -1;
    const next = links[at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    bring(next, body.clientHeight / 3);
    jump(next);
  });
})();
