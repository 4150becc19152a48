/** The word at an index of the table, see table.ts. */
@inline
export function word(index: i32): i32 {
  return load<i32>(index << 2);
}

@inline
export function address(index: i32): usize {
  return load<usize>(index << 2);
}

@inline
export function number(index: i32): f32 {
  return load<f32>(index << 2);
}

@inline
export function setWord(index: i32, value: i32): void {
  store<i32>(index << 2, value);
}

@inline
export function setNumber(index: i32, value: f32): void {
  store<f32>(index << 2, value);
}

/** All bits of the first `count` lanes, none of the others. */
@inline
export function lanes(count: i32): v128 {
  return i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(count));
}

/** Bytes of a row of so many examples, padded to four. */
@inline
export function strideOf(count: i32): usize {
  return (<usize>count + 3) >> 2 << 4;
}
