// Draws one page of the table; reports the column to sort by, the page to turn to, the event to open and the width.
// data: columns [{id, label, sort}, …], rows [{id, cells [text or [[text, address], …], …]}, …], sorted, opened, total, start,
// page, pages, size {chart, window}

const states = new WeakMap()

// what had the focus before the server was asked, as a table that moves on the page is a new one
let kept = null

export default function (component) {
  const root = component.parentElement
  let state = states.get(root)
  if (!state) {
    state = { root, table: root.querySelector("table"), place: root.querySelector(".place"), row: 0 }
    states.set(root, state)
    state.sizes = watchSize(state, root.querySelector(".grid"))
    state.table.onkeydown = (event) => press(state, event)
    root.addEventListener("focusin", (event) => arrive(state, event.target))
  }
  state.component = component
  const held = root.contains(document.activeElement) ? document.activeElement.dataset.name : null
  draw(state)
  const name = kept ?? held
  if (name && (held || document.activeElement === document.body)) focus(state, name)
  kept = null
  return () => state.sizes.disconnect()
}

function make(tag, attributes = {}, ...content) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...content)
  return made
}

function draw(state) {
  const { columns, rows, opened, total, start } = state.component.data
  const last = start + rows.length
  const said = `Rows ${number(start + 1)} to ${number(last)} of ${number(total)}, ${state.component.data.sorted}`
  state.row = Math.max(0, rows.findIndex((row) => row.id === opened))
  state.table.setAttribute("aria-rowcount", total + 1)
  state.table.caption.textContent = said
  state.table.tHead.replaceChildren(make("tr", { "aria-rowindex": 1 }, ...columns.map((column) => head(state, column))))
  state.table.tBodies[0].replaceChildren(...rows.map((row, place) => line(state, row, place)))
  state.place.textContent = said
  drawPager(state)
}

function number(value) {
  return value.toLocaleString("en")
}

function head(state, { id, label, sort }) {
  const sign = { ascending: "▲", descending: "▼", none: "" }[sort]
  const button = make("button", { type: "button", "data-name": `sort ${id}` }, label, make("span", { "aria-hidden": "true" }, sign))
  button.onclick = () => ask(state, "sort", id, `sort ${id}`)
  return make("th", { scope: "col", class: id, "aria-sort": sort }, button)
}

function line(state, { id, cells }, place) {
  const { columns, opened, start } = state.component.data
  const row = make("tr", { "aria-rowindex": start + place + 2 })
  if (id === opened) row.setAttribute("aria-current", "true")
  const open = () => ask(state, "open", id, `open ${id}`)
  row.onclick = (event) => event.target.closest("a") || open()
  columns.forEach((column, at) => row.append(cell(state, column.id, cells[at], { id, place })))
  return row
}

function cell(state, column, content, { id, place }) {
  if (column !== "event") return make("td", { class: column }, ...parts(content))
  const tabindex = place === state.row ? 0 : -1
  return make("th", { scope: "row", class: column }, make("button", { type: "button", class: "open", tabindex, "data-name": `open ${id}` }, content))
}

// texts, those with an address as links; nothing but http and https is one
function parts(content) {
  if (!Array.isArray(content)) return [content]
  return content.flatMap(([text, address], place) => [place ? ", " : "", /^https?:\/\//.test(address) ? link(text, address) : text])
}

function link(text, href) {
  return make("a", { href, target: "_blank", rel: "noopener noreferrer", tabindex: -1, "data-name": href }, text)
}

function drawPager(state) {
  const { page, pages } = state.component.data
  const buttons = [["First", 1], ["Previous", page - 1], ["Next", page + 1], ["Last", pages]].map(([label, to]) => {
    const button = make("button", { type: "button", "data-name": `page ${label}`, "aria-label": `${label} page` }, label)
    button.disabled = to < 1 || to > pages || to === page
    button.onclick = () => ask(state, "page", to, `page ${label}`)
    return button
  })
  const place = make("span", {}, `Page ${number(page)} of ${number(pages)}`)
  const pager = state.root.querySelector(".pager")
  pager.hidden = pages < 2
  pager.replaceChildren(buttons[0], buttons[1], place, buttons[2], buttons[3])
}

function ask(state, what, value, name) {
  kept = name
  state.component.setTriggerValue(what, value)
}

// what had the focus, else the first event
function focus(state, name) {
  const found = [...state.root.querySelectorAll("[data-name]")].find((one) => one.dataset.name === name && !one.disabled)
  ;(found ?? state.root.querySelector('.open[tabindex="0"]'))?.focus({ preventScroll: Boolean(found) })
}

function opens(state) {
  return [...state.table.querySelectorAll(".open")]
}

// the row that has the focus is the one that Tab comes back to, and is named with its place
function arrive(state, target) {
  const row = opens(state).indexOf(target)
  if (row < 0) return
  opens(state)[state.row]?.setAttribute("tabindex", "-1")
  target.setAttribute("tabindex", "0")
  state.row = row
  const { start, total } = state.component.data
  state.place.textContent = `${target.textContent} (${number(start + row + 1)} of ${number(total)})`
}

function press(state, event) {
  if (event.ctrlKey || event.metaKey || event.altKey || !event.target.closest("tbody")) return
  const { page, pages } = state.component.data
  const turn = (to) => to >= 1 && to <= pages && ask(state, "page", to, "first")
  const all = opens(state)
  const moves = {
    ArrowDown: () => all[Math.min(state.row + 1, all.length - 1)].focus(),
    ArrowUp: () => all[Math.max(state.row - 1, 0)].focus(),
    ArrowRight: () => beside(event.target, 1),
    ArrowLeft: () => beside(event.target, -1),
    Home: () => all[0].focus(),
    End: () => all.at(-1).focus(),
    PageDown: () => turn(page + 1),
    PageUp: () => turn(page - 1),
  }
  if (!moves[event.key]) return
  moves[event.key]()
  event.preventDefault()
  event.stopPropagation()
}

// the event and the links of one row
function beside(target, way) {
  const own = [...target.closest("tr").querySelectorAll(".open, a")]
  own[own.indexOf(target) + way]?.focus()
}
