/**
 * The Markdown of our own texts without its marks, for a client that shows plain text. It knows what these texts
 * are written with: code, code blocks, bold, and links, whose address stands behind the text then.
 */
export function plainMarkdown(markdown: string): string {
  // Every other part is the inside of a code block, in which nothing is a mark.
  return markdown
    .split(/^(`{3,})\w*\n([\s\S]*?)\n\1$/m)
    .map((part, index) => (index % 3 === 0 ? withoutMarks(part) : index % 3 === 1 ? '' : part))
    .join('');
}

function withoutMarks(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1: $2')
    .replace(/\*\*([^*]*)\*\*/g, '$1')
    .replace(/(`+)(.*?)\1/g, '$2');
}
