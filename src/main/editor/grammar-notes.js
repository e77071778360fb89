// [^label]: the text of a footnote, with whatever is indented by four columns below it. It is never taken apart here.
const DEFINITION = /^\[\^([^\s[\]]+)\]:/;

export function noteDefinition(state, startLine, endLine, silent) {
  const start = state.bMarks[startLine] + state.tShift[startLine];
  const isNear = state.sCount[startLine] - state.blkIndent < 4;
  const found = isNear && DEFINITION.exec(state.src.slice(start, state.eMarks[startLine]));
  if (!found) {
    return false;
  }
  if (silent) {
    return true;
  }
  const end = endOf(state, startLine, endLine);
  const token = state.push('note_definition', '', 0);
  token.block = true;
  token.map = [startLine, end];
  token.content = state.getLines(startLine, end, state.blkIndent, false);
  (state.env.notes ||= new Set()).add(found[1]);
  state.line = end;
  return true;
}

function endOf(state, startLine, endLine) {
  let end = startLine + 1;
  let afterBlank = false;
  for (let line = end; line < endLine; line++) {
    if (state.isEmpty(line)) {
      afterBlank = true;
      continue;
    }
    const indented = state.sCount[line] - state.blkIndent >= 4;
    if (!indented && (afterBlank || interrupts(state, line, endLine))) {
      break;
    }
    afterBlank = false;
    end = line + 1;
  }
  return end;
}

// A line right below goes on with the paragraph of the note, unless something else begins there.
function interrupts(state, line, endLine) {
  return state.md.block.ruler.getRules('paragraph').some(rule => rule(state, line, endLine, true));
}
