import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';

test('an icon is known with and without its prefix', () => {
  for (const id of ['list-checks', 'lucide-list-checks']) {
    const icon = getIcon(id);
    expect(icon?.getAttribute('class')).toBe('svg-icon lucide-list-checks');
    expect(icon?.querySelectorAll('path').length).toBeGreaterThan(1);
  }
});

test('an unknown icon leaves the element empty', () => {
  const el = createDiv({ text: 'old' });
  setIcon(el, 'no-such-icon');
  expect(el.childNodes).toHaveLength(0);
});

test('an added icon is drawn as XML, and a broken one not at all', () => {
  addIcon('own', '<circle cx="50" cy="50" r="40"/>');
  expect(getIcon('own')?.querySelector('circle')).not.toBeNull();
  addIcon('broken', '<circle');
  expect(getIcon('broken')).toBeNull();
  removeIcon('own');
  expect(getIcon('own')).toBeNull();
});

test('old names of renamed icons still work', () => {
  for (const id of ['check-circle', 'edit', 'home', 'alert-triangle']) expect(getIcon(id)).not.toBeNull();
  expect(getIconIds()).toContain('lucide-circle-check');
});
