// data: pieces [[text, event, mark], …], opened (id of an event), titles {id: title}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".reader")
  const paragraphs = [document.createElement("p")]
  let sentence = null
  for (const [text, event, mark] of data.pieces) {
    if (event !== sentence?.dataset.event) sentence = event ? told(event, data, setTriggerValue) : null
    text.split(/\n+/).forEach((line, place) => {
      if (place) {
        paragraphs.push(document.createElement("p"))
        sentence = event ? told(event, data, setTriggerValue) : null
      }
      if (!line) return
      const last = paragraphs.at(-1)
      if (sentence && sentence.parentNode !== last) last.append(sentence)
      ;(sentence ?? last).append(marked(line, mark))
    })
  }
  root.replaceChildren(...paragraphs.filter((one) => one.textContent.trim()))
  root.querySelector(".opened")?.scrollIntoView({ block: "nearest" })
}

function told(event, data, setTriggerValue) {
  const span = document.createElement("span")
  span.className = event === data.opened ? "told opened" : "told"
  span.dataset.event = event
  span.tabIndex = 0
  span.setAttribute("role", "button")
  span.setAttribute("aria-pressed", String(event === data.opened))
  span.title = data.titles[event] ?? ""
  const open = () => setTriggerValue("open", event)
  span.onclick = open
  span.onkeydown = (key) => {
    if (key.key !== "Enter" && key.key !== " ") return
    key.preventDefault()
    open()
  }
  return span
}

function marked(text, mark) {
  if (!mark) return document.createTextNode(text)
  const element = document.createElement("mark")
  element.className = mark
  element.textContent = text
  return element
}
