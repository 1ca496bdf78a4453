/* Laws of the clock's time, over random days and random presses of its buttons. */

/** Random numbers of a seed: below a limit, whole. */
function below(seed) {
  let state = seed * 2654435761 % 4294967296;
  return (limit) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor(state / 4294967296 * limit);
  };
}

/** A day of one to eight rounds, with pauses, sessions and nights. */
function randomRounds(random) {
  const rounds = [];
  let time = new Date(2026, 10, 26, 9, 0).getTime();
  let date = 1;
  const count = 1 + random(8);
  for (let number = 1; number <= count; number++) {
    const end = time + (1 + random(20)) * MINUTE;
    const pauseEnd = end + (random(3) === 0 ? random(40) * MINUTE : 0);
    rounds.push({
      number, start: time, end, pause: 'pause', pauseEnd, session: random(3) === 0, date: 'date ' + date,
    });
    time = pauseEnd + random(4) * MINUTE;
    if (random(6) === 0) {
      date++;
      time = new Date(2026, 10, 25 + date, 9, 0).getTime();
    }
  }
  return rounds;
}

/** What is broken for seeds up to a count: each law with its seed. */
function broken(count) {
  const found = [];
  for (let seed = 1; seed <= count; seed++) {
    const random = below(seed);
    const parts = partsOf(randomRounds(random));
    const law = (name, holds) => holds || found.push(name + ', seed ' + seed);
    asPrinted(parts, law);
    let state = FRESH;
    let now = parts.find((part) => part.kind === 'round').printed - random(30) * MINUTE;
    for (let step = 0; step < 25; step++) {
      now += random(random(3) === 0 ? 900 : 90) * SECOND;
      state = pressed(parts, state, now, random, law);
      consistent(parts, state, now, law);
    }
  }
  return found;
}

function asPrinted(parts, law) {
  const line = timeline(parts, FRESH);
  law('everything takes place as printed', parts.every((part, i) =>
      part.kind === 'before' || (line[i].start === part.printed && line[i].late === 0)));
  const moved = timeline(parts, begun(parts, 1000));
  law('a rehearsal is the same at another time', parts.every((part, i) =>
      part.kind === 'before' || moved[i].start - moved[1].start === line[i].start - line[1].start));
}

function consistent(parts, state, now, law) {
  const line = timeline(parts, state);
  law('parts follow one another', line.every((part, i) =>
      part.start <= part.end && (i === 0 || part.start === line[i - 1].end)));
  const seen = view(parts, state, now);
  law('the part that is on is shown', seen.part.start <= now && now < seen.part.end);
  law('time is left', seen.left > 0);
  law('what is stored is what is read', JSON.stringify(stateOf(JSON.parse(JSON.stringify(state))))
      === JSON.stringify({ moved: state.moved, extra: state.extra, held: state.held, cut: state.cut }));
  const rung = bells(parts, state, now, 600 * SECOND);
  law('bells ring in order, and within the time',
      rung.every((bell, i) => bell.at > now && bell.at <= now + 600 * SECOND
          && (i === 0 || rung[i - 1].at <= bell.at)));
  law('every end is rung', state.held > 0 || line
      .filter((part) => part.end > now && part.end <= now + 600 * SECOND)
      .every((part) => rung.some((bell) => bell.kind === 'gong' && bell.at === part.end)));
}

function sameFuture(parts, one, other, now) {
  const ends = (state) => timeline(parts, state).map((part) => part.end).filter((end) => end > now);
  return JSON.stringify(ends(one)) === JSON.stringify(ends(other));
}

/** Presses a random button; what it promises holds. */
function pressed(parts, state, now, random, law) {
  const seen = view(parts, state, now);
  const isOver = seen.part.kind === 'after';
  const choice = random(5);
  if (choice === 0) {
    const by = [1, 5][random(2)] * MINUTE;
    const longer = lengthened(parts, state, now, by);
    law('so much longer', isOver || view(parts, longer, now).part.end - seen.part.end === by);
    return longer;
  }
  if (choice === 1) {
    const shorter = lengthened(parts, state, now, -MINUTE);
    const after = view(parts, shorter, now);
    law('a minute shorter, or over', isOver || (after.place === seen.place
        ? seen.part.end - after.part.end === MINUTE : seen.part.end - now <= MINUTE));
    return shorter;
  }
  if (choice === 2) {
    const stopped = held(parts, state, now);
    const later = now + random(600) * SECOND;
    const going = stopped.held ? held(parts, stopped, later) : stopped;
    law('the time left stands still', !stopped.held
        || (view(parts, stopped, later).left === seen.left && view(parts, going, later).left === seen.left));
    return stopped;
  }
  if (choice === 3) {
    const onward = next(parts, state, now);
    const after = view(parts, onward, now);
    law('the next part begins now', isOver || (after.place > seen.place && after.part.start === now));
    law('what is over stays as it was', timeline(parts, onward)
        .every((part, i) => i >= seen.place || part.end === seen.line[i].end));
    const undone = back(parts, onward, now);
    law('back undoes next', isOver || seen.left <= 60 || after.place !== seen.place + 1
        || sameFuture(parts, undone, running(parts, state, now), now));
    return onward;
  }
  const returned = back(parts, state, now);
  const again = view(parts, returned, now);
  law('back is one part back, for a minute at least', seen.place === 0
      || (again.place === seen.place - 1 && again.part.end - now >= MINUTE));
  return returned;
}
