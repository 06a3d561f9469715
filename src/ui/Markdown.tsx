import { Fragment, type ReactNode } from 'react'
import styles from './Markdown.module.css'
import { OutsideLink } from './OutsideLink.tsx'
import { type Block, type MarkdownList, readMarkdown } from './read-markdown.ts'
import type { Inline } from './read-markdown-inline.ts'

interface MarkdownProps {
  readonly text: string
  /** Where the text comes from: its relative links are meant from there. */
  readonly base: string
}

/** A markdown text as elements. It makes no HTML, and links lead to http(s) addresses alone. */
export function Markdown({ text, base }: MarkdownProps) {
  return (
    <div className={styles.markdown}>
      {readMarkdown(text).map((block, index) => (
        <Fragment key={index}>{drawBlock(block, base)}</Fragment>
      ))}
    </div>
  )
}

function drawBlock(block: Block, base: string): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{drawInline(block.inline, base)}</p>
    case 'heading':
      // Its level is the text's own; here it only parts the paragraphs below it.
      return <p className={styles.heading}>{drawInline(block.inline, base)}</p>
    case 'code':
      return <pre>{block.text}</pre>
    case 'list':
      return drawList(block, base)
  }
}

function drawList({ isOrdered, items }: MarkdownList, base: string): ReactNode {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List>
      {items.map(({ inline, below }, index) => (
        <li key={index}>
          {drawInline(inline, base)}
          {below && drawList(below, base)}
        </li>
      ))}
    </List>
  )
}

function drawInline(inline: readonly Inline[], base: string): ReactNode {
  return inline.map((piece, index) => <Fragment key={index}>{drawPiece(piece, base)}</Fragment>)
}

function drawPiece(piece: Inline, base: string): ReactNode {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'code':
      return <code>{piece.text}</code>
    case 'strong':
      return <strong>{drawInline(piece.inline, base)}</strong>
    case 'emphasis':
      return <em>{drawInline(piece.inline, base)}</em>
    case 'link':
      return (
        <OutsideLink address={piece.address} base={base}>
          {drawInline(piece.inline, base)}
        </OutsideLink>
      )
  }
}
