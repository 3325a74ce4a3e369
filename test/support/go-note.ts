/** A small skill note with everything that can be ticked, twins included. */

export const goNote = `---
tags: [languages]
---
## Levels

| Level | Key skills | Criteria |
| --- | --- | --- |
| Junior | Modules | Fixes a failing test. Reads the code. |
| Middle | | Writes a service. |

## Pet projects

| Level | Project title | Success criterion |
| --- | --- | --- |
| Junior | Guestbook | It runs. |
| Middle | Robot | It moves. |
| Senior | Robot | It returns. |

## Business value

| Application | Benefits |
| --- | --- |
| Scripts | Fewer errors |
`;
