'use strict';

/*
 * The clock of an event, in one file without any other: ES2017, for Chrome and Edge from 66 on,
 * Firefox from 61 on and Safari from 12 on. The first part knows time only and changes nothing;
 * the second part is the page.
 *
 * A day is a list of parts, one after the other: before the first round, rounds, pauses, changing
 * over, nights, and the time after the last round. A part is
 *   kind    before, round, pause, change, night or after
 *   round   the number of the round that it is, or that comes next
 *   name    what a pause is called, and on which date a night, or the time before, ends
 *   length  in milliseconds
 *   until   when it ends at the earliest, as printed; 0 where only its length counts
 *   printed when it begins, as printed
 *   key     what it is called in a state
 * A state is all that is stored, and it never drifts, because it tells no time that passes:
 *   moved   by how much all that is printed is moved: a rehearsal, or another date; mostly 0
 *   extra   by how much parts are longer than they should be, by their keys
 *   held    since when the clock is stopped; 0 where it runs
 *   cut     which part was ended early, and by how much
 * All times are milliseconds since 1970, and a part lasts until just before its end.
 */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
const FRESH = { moved: 0, extra: {}, held: 0, cut: { part: '', by: 0 } };

/** The parts of a day of rounds: {number, start, end, pause, pauseEnd, session, date, before}. */
function partsOf(rounds) {
  const parts = [];
  const add = (kind, round, printed, end, more) => {
    if (end > printed) {
      parts.push(Object.assign({ key: kind + ' ' + round, kind, round, printed, length: end - printed, until: 0, name: '' }, more));
    }
  };
  rounds.forEach((round, i) => {
    const last = rounds[i - 1];
    if (!last) {
      add('before', round.number, 0, round.start, { until: round.start, name: round.date });
    } else if (round.date !== last.date) {
      add('night', round.number, last.end, round.start, { until: round.start, name: round.date });
    } else {
      const until = last.session ? last.pauseEnd : 0;
      add('pause', round.number, last.end, last.pauseEnd, { until, name: last.pause });
      add('change', round.number, last.pauseEnd, round.start, {});
    }
    add('round', round.number, round.start, round.end, {});
  });
  add('after', 0, rounds[rounds.length - 1].end, Infinity, {});
  return parts;
}

/** When each part begins and ends as things stand, and by how much later than printed. */
function timeline(parts, state) {
  let time = 0;
  let moved = state.moved;
  return parts.map((part) => {
    const extra = state.extra[part.key] || 0;
    const start = time;
    const end = part.until ? Math.max(part.until + moved, start) : start + part.length;
    time = Math.max(start, end + extra);
    const late = start - part.printed - moved;
    moved += part.kind === 'night' ? extra : 0;
    return { kind: part.kind, round: part.round, name: part.name, start, end: time, late };
  });
}

/** The place of the part that a time lies in. */
function placeAt(line, now) {
  return line.findIndex((part) => now < part.end);
}

/** Everything that is shown at a time. */
function view(parts, state, now) {
  const line = timeline(parts, running(parts, state, now));
  const place = placeAt(line, now);
  const part = line[place];
  const nextRound = line.findIndex((other, i) => i > place && other.kind === 'round');
  const left = Math.ceil((part.end - now) / SECOND);
  return {
    line,
    place,
    part,
    left,
    warning: warningOf(part, left),
    isHeld: state.held > 0,
    following: line.slice(place + 1, nextRound < 0 ? line.length : nextRound + 1),
    nextRound: nextRound < 0 ? null : line[nextRound],
  };
}

/** What is to be said while so many seconds are left: two (minutes), half (a minute) or nothing. */
function warningOf(part, left) {
  const length = (part.end - part.start) / SECOND;
  return part.kind === 'change' || part.kind === 'after' ? ''
      : left <= 30 && length > 30 ? 'half' : left <= 120 && length > 120 ? 'two' : '';
}

/** What will ring within so many milliseconds: {at, kind}; gong, two or half. */
function bells(parts, state, now, within) {
  if (state.held) {
    return [];
  }
  return timeline(parts, state)
      .reduce((all, part) => all.concat(
          [[120, 'two'], [30, 'half']]
              .filter((warning) => warningOf(part, warning[0]) === warning[1])
              .map((warning) => ({ at: part.end - warning[0] * SECOND, kind: warning[1] })),
          [{ at: part.end, kind: 'gong' }]), [])
      .filter((bell) => bell.at > now && bell.at <= now + within);
}

function longer(state, part, by) {
  const extra = Object.assign({}, state.extra);
  extra[part.key] = (extra[part.key] || 0) + by;
  return Object.assign({}, state, { extra });
}

/** The same state with its clock running. */
function running(parts, state, now) {
  if (!state.held) {
    return state;
  }
  const place = placeAt(timeline(parts, state), state.held);
  return Object.assign(longer(state, parts[place], Math.max(0, now - state.held)), { held: 0 });
}

/** Stops the clock, or lets it go on: all that follows is later by the time it stood. */
function held(parts, state, now) {
  const kind = view(parts, state, now).part.kind;
  return state.held || kind === 'after' ? running(parts, state, now)
      : Object.assign({}, state, { held: now });
}

/** Makes the part that is on longer, or shorter, but never so that it has ended before. */
function lengthened(parts, state, now, by) {
  const seen = view(parts, state, now);
  return seen.part.kind === 'after' ? state
      : longer(state, parts[seen.place], Math.max(by, now - seen.part.end));
}

/** Ends the part that is on. */
function next(parts, state, now) {
  const runs = running(parts, state, now);
  const seen = view(parts, runs, now);
  if (seen.part.kind === 'after') {
    return runs;
  }
  const by = seen.part.end - now;
  return Object.assign(longer(runs, parts[seen.place], -by), { cut: { part: parts[seen.place].key, by } });
}

/** Goes back into the part before, with what was cut off from it, and a minute at least. */
function back(parts, state, now) {
  const runs = running(parts, state, now);
  const seen = view(parts, runs, now);
  const place = seen.place - 1;
  if (place < 0) {
    return runs;
  }
  const end = seen.line[place].end;
  const whole = end + (runs.cut.part === parts[place].key ? runs.cut.by : 0);
  const extra = Object.assign({}, runs.extra);
  delete extra[parts[seen.place].key];
  const undone = Object.assign({}, runs, { extra, cut: FRESH.cut });
  return longer(undone, parts[place], Math.max(whole, now + MINUTE) - end);
}

/** Everything as printed, but moved, such that the first round begins at a time. */
function begun(parts, time) {
  const first = parts.find((part) => part.kind === 'round');
  return Object.assign({}, FRESH, { moved: time - first.printed });
}

/** The first round at its printed time of the day, on the date of a time. */
function onDateOf(parts, now) {
  const printed = new Date(parts.find((part) => part.kind === 'round').printed);
  const today = new Date(now);
  today.setHours(printed.getHours(), printed.getMinutes(), 0, 0);
  return begun(parts, today.getTime());
}

/** What was stored or sent, if it is a state. */
function stateOf(value) {
  const isNumber = (number) => typeof number === 'number' && isFinite(number);
  const isState = value && isNumber(value.moved) && isNumber(value.held)
      && value.extra && Object.keys(value.extra).every((i) => isNumber(value.extra[i]))
      && value.cut && typeof value.cut.part === 'string' && isNumber(value.cut.by);
  return isState ? { moved: value.moved, extra: value.extra, held: value.held, cut: value.cut } : null;
}

/** 9:05, rounded to whole minutes. */
function clockTime(time) {
  const date = new Date(Math.round(time / MINUTE) * MINUTE);
  return date.getHours() + ':' + String(date.getMinutes()).padStart(2, '0');
}

/** 4:09 of so many seconds, or 1:04:09. */
function duration(seconds) {
  const two = (number) => String(number).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? minutes + ':' + two(seconds % 60)
      : Math.floor(minutes / 60) + ':' + two(minutes % 60) + ':' + two(seconds % 60);
}

/* From here on: the page. */

/** The page of an event, in the moderator's window or in that of the projector. */
function showClock() {
  const byId = (id) => document.getElementById(id);
  const desk = document.body.dataset.desk; // the address of the truth, where the page does not keep it
  const isWatching = 'watching' in document.body.dataset;
  let ahead = 0;
  let lists = listsOf(document);
  let parts = partsOf(lists.map(roundOf));
  const key = 'setkani ' + document.title + parts.map((part) => ' ' + part.printed).join('');
  const sound = soundOf();
  const windows = [];
  let isNextListed = false;
  let projector = null;
  let state = (desk ? null : stored()) || FRESH;

  function listsOf(page) {
    return Array.from(page.querySelectorAll('[data-round]'));
  }

  /** The time, by the clock of the desk if there is one. */
  function time() {
    return Date.now() + ahead;
  }

  /** What a list says of its round; an event without a date takes place today. */
  function roundOf(list) {
    const at = (printed) => {
      const date = (printed.split('T').length > 1 ? printed.split('T')[0] : isoDate(time())).split('-');
      const clock = printed.split('T').pop().split(':');
      return new Date(date[0], date[1] - 1, date[2], clock[0], clock[1]).getTime();
    };
    const data = list.dataset;
    return {
      number: Number(data.round),
      start: at(data.start),
      end: at(data.end),
      pause: data.pause,
      pauseEnd: at(data.pauseEnd),
      session: data.session === 'true',
      date: data.date,
    };
  }

  function isoDate(time) {
    const date = new Date(time);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
  }

  /** A text with its values. */
  function say(word) {
    const values = arguments;
    return document.querySelector('[data-word="' + word + '"]').textContent
        .replace(/\{(\d)\}/g, (place, number) => values[Number(number) + 1]);
  }

  /* What is stored outlives a reload; where nothing may be stored, the name of the window does. */

  function stored() {
    const found = stateOf(parsed(read()));
    return found && found.moved && !isOnDateOf(time(), found.moved) ? null : found; // an old rehearsal
  }

  /** Whether there are rounds on the date of a time, where all are moved. */
  function isOnDateOf(time, moved) {
    return parts.some((part) => part.kind === 'round' && isoDate(part.printed + moved) === isoDate(time));
  }

  function read() {
    try {
      return localStorage.getItem(key);
    } catch (forbidden) {
      return window.name;
    }
  }

  function store() {
    const text = JSON.stringify(state);
    try {
      localStorage.setItem(key, text);
    } catch (forbidden) {
      window.name = text;
    }
  }

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch (other) {
      return null;
    }
  }

  /* All windows of an event show the same: they tell each other. */

  function tell(target, message) {
    target.postMessage(Object.assign({ key }, message), '*');
  }

  function hear(event) {
    const message = event.data || {};
    if (message.key !== key) {
      return;
    }
    if (message.isNew) {
      if (windows.indexOf(event.source) < 0) {
        windows.push(event.source);
      }
      tell(event.source, { state });
    }
    take(stateOf(message.state));
  }

  function take(other) {
    if (other && JSON.stringify(other) !== JSON.stringify(state)) {
      state = other;
      draw();
    }
  }

  function change(newState) {
    if (isWatching) {
      return;
    }
    if (desk) {
      line.send(newState);
      return;
    }
    state = newState;
    store();
    windows.concat(window.opener || []).forEach((other) => tell(other, { state }));
    draw();
  }

  /* What can be done: by a button, or by its key. */

  /** Whether it is another day: what is pressed then must not change the event. */
  function isDayFar() {
    const seen = view(parts, state, time());
    return (seen.part.kind === 'before' && seen.left > DAY / 2 / SECOND)
        || (seen.part.kind === 'after' && time() - seen.part.start > DAY / 2);
  }

  const actions = {
    hold: () => change(held(parts, state, time())),
    next: () => change(isDayFar() ? begun(parts, time()) : next(parts, state, time())),
    back: () => change(back(parts, state, time())),
    plus1: () => change(lengthened(parts, state, time(), MINUTE)),
    plus5: () => change(lengthened(parts, state, time(), 5 * MINUTE)),
    minus1: () => change(lengthened(parts, state, time(), -MINUTE)),
    list: () => {
      isNextListed = !isNextListed;
      draw();
    },
    sound: () => {
      put('told', sound.tryOut() ? '' : say('sound.none'));
      draw();
    },
    mute: () => {
      sound.mute();
      draw();
    },
    projector: () => {
      if (projector && !projector.closed) {
        projector.focus();
      } else {
        projector = window.open(document.body.dataset.screen || location.href.split('#')[0] + '#screen', '', 'width=1024,height=640');
        put('told', projector ? '' : say('blocked'));
      }
    },
    full: () => {
      if (document.fullscreenElement) {
        document.exitFullscreen();
      } else if (document.documentElement.requestFullscreen) {
        document.documentElement.requestFullscreen().catch(() => put('told', say('refused')));
      }
    },
    rehearse: () => change(begun(parts, time())),
    today: () => change(onDateOf(parts, time())),
    printed: () => {
      if (window.confirm(say('printed.sure'))) {
        change(FRESH);
      }
    },
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button) {
      actions[button.id]();
      if (event.detail) {
        button.blur(); // or the space bar would press it once more
      }
    }
  });

  document.addEventListener('keydown', (event) => {
    const isButton = event.target.closest && event.target.closest('button');
    const isPress = isButton && (event.key === ' ' || event.key === 'Enter');
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isPress) {
      return;
    }
    const pressed = [event.key.toLowerCase(), event.code];
    const button = Array.from(document.querySelectorAll('[data-keys]'))
        .find((one) => one.dataset.keys.split(' ').some((name) => pressed.indexOf(name) >= 0));
    if (button) {
      event.preventDefault();
      draw();
      if (!button.disabled) {
        actions[button.id]();
      }
    }
  });

  /* What is shown. */

  function put(id, text) {
    const element = byId(id);
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }

  function nameOf(part) {
    const isDated = part.kind === 'before' && part.name && part.end - time() > DAY;
    const word = 'name.' + part.kind + (isDated ? '.date' : '');
    return part.kind === 'pause' ? part.name : say(word, part.round, part.name, clockTime(part.end));
  }

  /** Such as: then lunch until 12:00, then round 5 at 12:03. */
  function followingText(seen) {
    if (seen.part.kind === 'after') {
      return '';
    }
    const pauses = seen.following.filter((part) => part.kind === 'pause')
        .map((part) => say('then.pause', part.name, clockTime(part.end)));
    const night = [seen.part].concat(seen.following).find((part) => part.kind === 'night');
    const end = seen.nextRound ? [] : [say('then.end', clockTime(seen.part.end))];
    const round = !seen.nextRound ? [] : [night
        ? say('then.night', night.name, clockTime(night.end))
        : say('then.round', seen.nextRound.round, clockTime(seen.nextRound.start))];
    return pauses.concat(round, end).join(' \u00b7 ');
  }

  function lateText(part) {
    const minutes = part ? Math.round(part.late / MINUTE) : 0;
    return minutes === 0 ? '' : say(minutes > 0 ? 'late' : 'early', part.round, Math.abs(minutes));
  }

  function leftText(seen) {
    return seen.part.kind === 'after' || seen.left > DAY / SECOND ? '' : duration(seen.left);
  }

  function draw() {
    const now = time();
    const seen = view(parts, state, now);
    const part = seen.part;
    const body = document.body;
    body.className = [isWatching || location.hash === '#screen' ? 'screen' : 'desk', part.kind, seen.warning,
      seen.isHeld ? 'held' : ''].join(' ');
    put('what', nameOf(part));
    byId('what').className = nameOf(part).length > 50 ? 'longest' : nameOf(part).length > 12 ? 'long' : '';
    put('left', leftText(seen));
    byId('left').className = leftText(seen).length > 5 ? 'long' : '';
    put('warning', seen.isHeld ? say('held') : seen.warning ? say('warning.' + seen.warning) : '');
    put('then', followingText(seen));
    put('said', nameOf(part) + '. ' + byId('warning').textContent);
    put('late', lateText(seen.nextRound));
    put('line', line && line.isBroken() ? say('line.lost') : '');
    byId('bar').style.width = barWidth(part, now, seen);
    drawBanner(seen, now);
    drawButtons(seen);
    drawList(seen);
    drawCourse(seen);
    sound.plan(bells(parts, state, now, 10 * MINUTE), now);
  }

  function barWidth(part, now, seen) {
    const isLong = part.kind === 'before' || part.kind === 'night' || part.kind === 'after';
    return isLong ? '0' : Math.min(100, 100 * seen.left * SECOND / (part.end - part.start)) + '%';
  }

  /** Where this computer's clock is at another time than the event, a rehearsal is offered. */
  function drawBanner(seen, now) {
    const isFresh = JSON.stringify(state) === JSON.stringify(FRESH);
    const isToday = isOnDateOf(now, 0);
    const isFar = seen.part.kind === 'after' || (seen.part.kind === 'before' && seen.left > 3600);
    const isOffered = isFresh && (isFar || !isToday);
    byId('offer').hidden = !isOffered;
    byId('today').hidden = isToday;
    byId('printed').hidden = isFresh;
    put('elsewhere', isToday ? say('far') : say('otherday', lists[0].dataset.date));
    byId('moved').hidden = !state.moved;
  }

  function drawButtons(seen) {
    const isOver = seen.part.kind === 'after';
    put('hold.text', say(seen.isHeld ? 'go' : 'hold'));
    put('next.text', isOver ? say('name.after') : say('next', nameOf(seen.line[seen.place + 1])));
    byId('next').disabled = isOver;
    ['hold', 'plus1', 'plus5', 'minus1'].forEach((id) => {
      byId(id).disabled = isOver || isDayFar();
    });
    byId('back').disabled = seen.place === 0 || isDayFar();
    put('sounding', say(sound.isOn() ? 'sound.on' : 'sound.off'));
    byId('sound').className = sound.isOn() ? '' : 'wanted';
    byId('mute').disabled = !sound.isOn();
    byId('list').disabled = !seen.nextRound || seen.part.kind !== 'round';
    put('list.text', say(isNextListed ? 'list.this' : 'list.next'));
  }

  /** The meetings of the round that is on, or of the one to come. */
  function drawList(seen) {
    const isNext = seen.nextRound && (isNextListed || seen.part.kind !== 'round');
    const part = isNext ? seen.nextRound : seen.part;
    lists.forEach((list) => {
      list.hidden = part.kind !== 'round' || Number(list.dataset.round) !== part.round;
    });
    put('listed', part.kind !== 'round' ? ''
        : say(isNext ? 'listed.next' : 'listed', part.round, clockTime(part.start), clockTime(part.end)));
  }

  /** All rounds and pauses with their times as they are now, and the dates between them. */
  function drawCourse(seen) {
    const rows = seen.line
        .map((part, i) => ({ part, i }))
        .filter((row) => ['round', 'pause', 'night'].indexOf(row.part.kind) >= 0)
        .map((row) => [
          row.i < seen.place ? 'over' : row.i === seen.place ? 'now' : 'to',
          row.part.kind === 'night' ? row.part.name
              : clockTime(row.part.start) + ' ' + nameOf(row.part) + shiftText(row.part),
        ]);
    const text = JSON.stringify(rows);
    const course = byId('course');
    if (course.dataset.shown === text) {
      return;
    }
    course.dataset.shown = text;
    course.textContent = '';
    rows.forEach((row) => {
      const item = document.createElement('li');
      item.className = row[0];
      item.textContent = (row[0] === 'over' ? '\u2713 ' : row[0] === 'now' ? '\u25b6 ' : '') + row[1];
      course.appendChild(item);
    });
  }

  function shiftText(part) {
    const minutes = Math.round(part.late / MINUTE);
    return part.kind !== 'round' || minutes === 0 ? ''
        : ' (' + (minutes > 0 ? '+' : '\u2212') + Math.abs(minutes) + ')';
  }

  /* A desk keeps the state for all windows: they hear of it, and go on by themselves meanwhile. */

  const line = desk ? lineTo(desk) : null;

  function lineTo(address) {
    let version = 0;
    let known = FRESH;
    let day = document.body.dataset.day;
    let isBroken = false;
    let queue = Promise.resolve();
    let waiting = 0;

    function heard(news) {
      version = news.version;
      known = stateOf(news.state) || FRESH;
      if (news.day && news.day !== day) {
        renew(news.day);
      }
      take(known);
    }

    /** Takes the rounds and their lists as they are now; the sound stays on. */
    function renew(newDay) {
      fetch(location.href).then((answer) => answer.text()).then((text) => {
        const page = new DOMParser().parseFromString(text, 'text/html');
        ['header', '#listing'].forEach((part) => {
          document.querySelector(part).replaceWith(page.querySelector(part));
        });
        day = newDay;
        lists = listsOf(document);
        parts = partsOf(lists.map(roundOf));
        draw();
      }).catch(() => {});
    }

    /** Shows a state at once, and sends it after all before it. */
    function send(newState) {
      take(newState);
      waiting++;
      queue = queue.then(() => post(newState)).then(() => waiting--);
    }

    function post(newState) {
      const rounds = timeline(parts, newState)
          .filter((part) => part.kind === 'round')
          .map((part) => part.round + ' ' + part.start + ' ' + part.end);
      const form = new URLSearchParams();
      form.set('token', document.body.dataset.token);
      form.set('version', version);
      form.set('state', JSON.stringify(newState));
      form.set('rounds', rounds.join(';'));
      return fetch(address + '/set', { method: 'POST', body: form })
          .then((answer) => answer.json())
          .then((news) => {
            put('told', news.taken ? '' : say('line.other'));
            heard(news);
          })
          .catch(() => {
            put('told', say('line.unsaved'));
            take(known);
          });
    }

    function listen() {
      const source = new EventSource(address + '/state');
      source.addEventListener('clock', (event) => {
        if (!waiting) {
          heard(JSON.parse(event.data));
        }
      });
      source.addEventListener('open', () => {
        isBroken = false;
        compare();
      });
      source.addEventListener('error', () => {
        isBroken = true;
        if (source.readyState === 2) {
          setTimeout(listen, 3 * SECOND);
        }
      });
    }

    /** Asks the desk for its time; what the answer leaves uncertain changes nothing. */
    function compare() {
      const asked = Date.now();
      fetch(address + '/now').then((answer) => answer.json()).then((news) => {
        const back = Date.now();
        const uncertain = (back - asked) / 2 + 20;
        const found = news.now + (back - asked) / 2 - back;
        ahead = Math.abs(found - ahead) > uncertain ? found : ahead;
      }).catch(() => {});
    }

    listen();
    setInterval(compare, 30 * SECOND);
    return { send, isBroken: () => isBroken };
  }

  window.addEventListener('hashchange', draw);
  if (!desk) {
    keepTogether();
  }

  /** Windows of a page that keeps its own state tell each other. */
  function keepTogether() {
    window.addEventListener('storage', (event) => {
      if (event.key === key) {
        take(stored() || FRESH);
      }
    });
    window.addEventListener('message', hear);
    if (window.opener) {
      const ask = () => tell(window.opener, { isNew: true });
      setInterval(ask, 2 * SECOND); // it forgets its windows when it is loaded anew
      ask();
    }
  }

  keepAwake();
  draw();
  setInterval(draw, 200);
}

/** Asks the computer not to switch its screen off; where it cannot be asked, nothing happens. */
function keepAwake() {
  const ask = () => {
    if (navigator.wakeLock && !document.hidden) {
      navigator.wakeLock.request('screen').catch(() => {});
    }
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}

/**
 * The gong and its warnings. What is to ring soon is given to the sound card beforehand, because
 * browsers let the timers of hidden windows sleep. Before the first click a page may make no sound.
 */
function soundOf() {
  let context = null;
  let ahead = 0;
  let isMute = false;
  let ringing = [];

  /** A strike: partials that fade out, the high ones first. */
  function strike(out, at, pitch, seconds) {
    [[1, 0.5], [2.01, 0.25], [2.74, 0.12], [5.2, 0.05]].forEach((partial) => {
      const tone = context.createOscillator();
      const loudness = context.createGain();
      tone.frequency.value = pitch * partial[0];
      loudness.gain.setValueAtTime(0.0001, at);
      loudness.gain.exponentialRampToValueAtTime(partial[1], at + 0.01);
      loudness.gain.exponentialRampToValueAtTime(0.0001, at + seconds / Math.sqrt(partial[0]));
      tone.connect(loudness);
      loudness.connect(out);
      tone.start(at);
      tone.stop(at + seconds);
    });
  }

  function ring(kind, at) {
    const out = context.createGain();
    out.connect(context.destination);
    if (kind === 'gong') {
      strike(out, at, 196, 5);
    } else {
      (kind === 'two' ? [0, 0.6] : [0, 0.3, 0.6]).forEach((later) => strike(out, at + later, 784, 1.2));
    }
    return out;
  }

  function isOn() {
    return context !== null && !isMute;
  }

  /** Sees to it that these bells ring and no other ones. */
  function plan(bells, now) {
    if (!isOn()) {
      return;
    }
    const shift = now - context.currentTime * SECOND;
    const isShifted = Math.abs(shift - ahead) > 200; // after a sleep, or a change of the clock
    ahead = isShifted ? shift : ahead;
    const isSame = (one) => (other) => one.at === other.at && one.kind === other.kind;
    ringing = ringing.filter((bell) => {
      const isGoingOn = bell.at <= now || (!isShifted && bells.some(isSame(bell)));
      if (!isGoingOn) {
        bell.out.disconnect();
      }
      return isGoingOn && bell.at > now - 10 * SECOND;
    });
    bells.filter((bell) => !ringing.some(isSame(bell))).forEach((bell) => {
      const out = ring(bell.kind, Math.max(context.currentTime, (bell.at - ahead) / SECOND));
      ringing.push({ at: bell.at, kind: bell.kind, out });
    });
  }

  /** Strikes once, and is on from then; false where the browser has no sound. */
  function tryOut() {
    if (!window.AudioContext) {
      return false;
    }
    context = context || new window.AudioContext();
    context.resume();
    isMute = false;
    ring('gong', context.currentTime + 0.05);
    return true;
  }

  function mute() {
    isMute = true;
    ringing.forEach((bell) => bell.out.disconnect());
    ringing = [];
  }

  return { isOn, plan, tryOut, mute };
}

showClock();
