"use strict";
/* state.js -- what the reader chose, kept in the URL fragment so that a view can be shared: #/show=hans&hide=script&at=m3
 * The other scripts register what is to be done when it changes. Nothing is ever written as markup. */
const dz = (() => {
  const root = document.documentElement;
  root.classList.add("js");
  const block = document.getElementById("data");
  const data = block ? JSON.parse(block.textContent) : { words: {}, forms: {} };
  const events = [...document.querySelectorAll("article.event")];
  /* Differences of script alone are hidden until somebody asks for them. */
  const defaults = { e: "", show: "", hide: "script", quotes: "", columns: "", base: "", off: "", q: "", sort: "order", tab: "", panes: "" };
  const lists = ["hide", "off", "panes"];
  const state = {};
  const listeners = [];

  for (const key of Object.keys(defaults)) set(key, defaults[key]);

  function say(key, ...values) {
    return values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), data.words[key] ?? key);
  }

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  /* Reads the fragment; answers the id it points at, or "". */
  function read() {
    const hash = location.hash.slice(1);
    if (!hash.startsWith("/")) return hash;
    const chosen = new URLSearchParams(hash.slice(1));
    for (const key of Object.keys(defaults)) set(key, chosen.get(key) ?? defaults[key]);
    return chosen.get("at") ?? "";
  }

  function set(key, text) {
    state[key] = lists.includes(key) ? text.split(".").filter((part) => part !== "") : text;
  }

  function fragment(at) {
    const chosen = new URLSearchParams();
    for (const key of Object.keys(defaults)) {
      const text = lists.includes(key) ? state[key].join(".") : state[key];
      if (text !== defaults[key]) chosen.set(key, text);
    }
    if (at) chosen.set("at", at);
    const text = chosen.toString();
    return text ? `#/${text}` : location.pathname + location.search;
  }

  /* The event in view: one at a time where a page has several. */
  function current() {
    return events.find((event) => event.id === state.e) ?? events[0];
  }

  function apply() {
    const event = current();
    for (const one of events) one.classList.toggle("current", one === event);
    for (const link of document.querySelectorAll(".contents a")) {
      if (event && link.hash === `#${event.id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    if (event) for (const listener of listeners) listener(event, state);
  }

  function change(changes) {
    Object.assign(state, changes);
    history.replaceState(null, "", fragment(""));
    apply();
  }

  function flash(element) {
    element.classList.add("flash");
    setTimeout(() => element.classList.remove("flash"), 2500);
  }

  /* Brings an element into view, whatever hides it, and gives it the focus. */
  function show(element) {
    const event = element.closest("article.event");
    if (event && event !== current()) {
      state.e = event.id;
      state.base = "";
      state.off = [];
      state.panes = [];
      apply();
    }
    for (let parent = element.parentElement; parent; parent = parent.parentElement)
      if (parent.tagName === "DETAILS") parent.open = true;
    const text = element.closest(".text");
    if (text && dz.showText) dz.showText(text);
    if (element.hidden || element.closest("[hidden]")) change({ off: [], q: "", quotes: "" });
    const section = element.matches("article, section:not(.text)");
    const scroll = () => element.scrollIntoView({ block: section ? "start" : "center" });
    scroll();
    requestAnimationFrame(scroll); /* what came into view above it may have another height than was guessed */
    if (!element.matches("a, button, input, select, summary")) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    if (!section && !element.matches(".text")) flash(element);
  }

  function goTo(id) {
    const element = document.getElementById(id);
    if (!element) return false;
    show(element);
    history.pushState(null, "", fragment(id));
    return true;
  }

  return { root, data, events, state, set, defaults, listeners, say, make, read, apply, change, current, show, goTo, flash };
})();
