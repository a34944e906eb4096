/** What comes in one turn of the event loop and is answered together: a transaction for each would take longer than it. */

interface Waiting<Question, Answer> {
  question: Question;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * A function that answers questions, those of one turn by one call of `answerAll`: as many answers, in the same order. What
 * it throws is the answer to each of them.
 */
export function together<Question, Answer>(
  answerAll: (questions: readonly Question[]) => readonly Answer[],
): (question: Question) => Promise<Answer> {
  let waiting: Waiting<Question, Answer>[] = [];
  const answerWaiting = (): void => {
    const asked = waiting;
    waiting = [];
    try {
      const answers = answerAll(asked.map(({ question }) => question));
      for (const [index, { resolve }] of asked.entries()) resolve(answers[index] as Answer);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  };
  return (question) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(answerWaiting);
      waiting.push({ question, resolve, reject });
    });
}
