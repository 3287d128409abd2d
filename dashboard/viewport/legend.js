
// The legend: a button a class, with the shape that its marks have.

// Plotly's numbers of the symbols that the palette uses
const SHAPES = {
  0: "M6,1A5,5 0 1,1 5.99,1Z",
  1: "M1.5,1.5H10.5V10.5H1.5Z",
  2: "M6,0.5L11.5,6L6,11.5L0.5,6Z",
  5: "M6,1L11.5,10.5H0.5Z",
  14: "M6,0.5L10.8,3.25V8.75L6,11.5L1.2,8.75V3.25Z",
  17: "M6,0L7.5,4.2L12,4.4L8.4,7.1L9.7,11.5L6,9L2.3,11.5L3.6,7.1L0,4.4L4.5,4.2Z",
}

function drawLegend(state) {
  const bar = state.root.querySelector(".legend")
  const rows = state.component.data.legend
  while (bar.children.length > rows.length) bar.lastChild.remove()
  rows.forEach((row, place) => {
    const button = bar.children[place] ?? bar.appendChild(legendButton())
    const [, path, name, count] = [button, button.querySelector("path"), ...button.querySelectorAll("span")]
    set(path, { d: SHAPES[row.symbol] ?? SHAPES[0], fill: row.fill, stroke: row.line })
    name.textContent = row.label
    count.textContent = row.count
    button.setAttribute("aria-pressed", String(row.on))
    button.onclick = () => state.component.setTriggerValue("toggle", row.value)
  })
}

function legendButton() {
  const button = document.createElement("button")
  button.type = "button"
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg")
  set(svg, { viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": "true" })
  svg.append(document.createElementNS("http://www.w3.org/2000/svg", "path"))
  button.append(svg, document.createElement("span"), document.createElement("span"))
  return button
}
