/** One question of each kind, as a lesson would write it. */
export const LESSON = `---
title: A bias shifts
---

Prose before, with \`<Quiz>\` in code.

\`\`\`mdx
<Quiz id="only-shown">
\`\`\`

{/*
<Quiz id="only-planned">
*/}

<Quiz id="bias-zero-input" objective="bias-by-hand">
  A tanh unit without a bias sees the input $0$. What can its output be?

  - [x] Only 0, whatever its weight
    > The weighted sum is 0, and $\\tanh 0 = 0$.
  - [ ] Anything between −1 and 1
    > MC11: That is the range over all inputs.
    >
    > At 0 the weight has nothing to multiply.

  - [ ] It depends on the
    weight
    > The weight multiplies 0.

  > Every odd function passes through the origin.

  Hint: What does the weight multiply?

  Hint: What is
  $\\tanh 0$?
</Quiz>

<Quiz id="where-droppable" kind="choices">
  Where can a bias be dropped without loss?

  - [x] Right before batch norm
    > It is subtracted again.
  - [x] Beside a feature that is always 1
    > The weight of that feature is a bias.
  - [ ] In a hidden relu layer
    > MC14: Its kinks would all sit at 0.
</Quiz>

<Quiz id="z-by-hand" kind="number" answer="-0.5" within="0.01">
  With $w = 2$, $x = 0.5$ and $b = -1.5$, what is $z$?

  > $2 \\cdot 0.5 - 1.5 = -0.5$.

  - 1
    > MC11: You left the bias out.
  - −1.5
    > MC05: You multiplied the bias.
  - otherwise
    > Multiply first, then add the bias.
</Quiz>

<Quiz
  id="pipeline-order"
  kind="order"
>
  Put one step of training in order.

  1. Forward pass
     > There is nothing to judge before there is an output.
  2. Loss
     > The gradient starts from the loss.
  3. Backward pass
     > MC23: The optimizer needs gradients to move anything.
  4. Update
     > It uses the gradients just computed.
</Quiz>

<Quiz id="count-roughly" kind="estimate" answer="1e8" factor="2" from="1e5" to="1e12">
  How many, roughly?

  - too low
    > MC27: The table counts.
  - too high
    > It counts once.

  > About a hundred million.
</Quiz>

<Quiz id="roles" kind="fill">
  A weight [multiplies/scales] its input, a bias [shifts] the sum $z$.

  - shifts
    > MC05: It does more.
  - otherwise
    > Look at the formula.

  > Multiply, then shift.
</Quiz>

<Quiz id="which-is-which" kind="sort">
  What is what?

  - The rate $\\eta$ => chosen
    > MC47: It steers.
  - A bias => learned
    > It is a parameter.
  - A weight => learned
    > It is one too.

  > Two are learned.
</Quiz>

<Quiz id="shapes" kind="match">
  Which shape belongs to what?

  - $W$ => (units, inputs)
    > One row a unit.
  - $b$ => (units)
    > One a unit.
  - $x$ => (inputs)
    > One an input.
</Quiz>

<Quiz id="review-1" kind="essay">
  How do weights and biases interact while a network trains?

  > The sum is $z = Wx + b$.
  >
  > Both get their gradient from the same $\\delta$.

  - The weighted sum and the bias are added: $z = Wx + b$
    > [The bowl](../how-they-interact/)
  - Both share $\\delta$
</Quiz>

<Quiz id="bias-zero-input" />
`;
