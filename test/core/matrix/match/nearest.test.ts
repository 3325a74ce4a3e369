/** Which names are suggested for one that is not known. */
import { nearestOf } from '../../../../src/core/matrix/match/nearest';

test.each([
  ['a slip of the pen', 'Pyhton', ['Bash', 'Python', 'Go'], 'Python'],
  ['a part of the name', 'Kube', ['Kafka', 'Kubernetes', 'Cube'], 'Kubernetes'],
  ['another case', 'БАШ', ['Питон', 'Баш'], 'Баш'],
  ['a longer text than the name', 'Python 3', ['Ruby', 'Python'], 'Python'],
])('%s: %j', (_case, wanted, names, nearest) => {
  expect(nearestOf(wanted, names)[0]).toBe(nearest);
});

test('each name is suggested once, five at most', () => {
  expect(nearestOf('x', ['a', 'a', 'b', 'c', 'd', 'e', 'f'])).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('an empty name suggests the first ones', () => {
  expect(nearestOf('', ['Bash', 'Go'], 1)).toHaveLength(1);
});
