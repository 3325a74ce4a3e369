/** Arrow keys in an interface that is read from the right: there ← leads on and opens, → leads back and closes. */
export function asReadFromLeft(key: string, element: Element): string {
  const win = element.ownerDocument.defaultView;
  if (win?.getComputedStyle(element).direction !== 'rtl') return key;
  return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key;
}
