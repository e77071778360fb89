// Reads each calendar named on the lines of the file it is given, and prints what it found in it, a line of JSON each.
const fs = require('fs');
const read = require(process.argv[2]);
const ICAL = read.default ?? read;

function moment(time) {
  return time === null ? null : time.isDate ? time.toString() : time.toJSDate().toISOString();
}

for (const name of fs.readFileSync(process.argv[3], 'utf8').split('\n').filter(Boolean)) {
  try {
    const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(name, 'utf8')));
    calendar.getAllSubcomponents('vtimezone').forEach(zone => ICAL.TimezoneService.register(zone));
    console.log(JSON.stringify(calendar.getAllSubcomponents('vevent').map(one => {
      const event = new ICAL.Event(one);
      const text = property => one.getFirstPropertyValue(property) ?? '';
      return {
        uid: event.uid, sequence: event.sequence, summary: event.summary ?? '', description: event.description ?? '', location: event.location ?? '',
        status: text('status'), contact: text('contact'), categories: (one.getFirstProperty('categories')?.getValues() ?? []).join('\n'),
        organiser: one.getFirstProperty('organizer')?.getParameter('cn') ?? '', starts: moment(event.startDate), ends: moment(event.endDate)
      };
    })));
  } catch (fault) {
    console.log(JSON.stringify({fault: String(fault)}));
  }
}
