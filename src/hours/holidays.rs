//! The bank holidays of each nation, day by day: `content/bank-holidays.yaml`.
//!
//! Days and not rules: substitute days and days of their own (a coronation, a World Cup) are decided by governments each year.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use serde::Deserialize;

use crate::documents::Nation;
use crate::documents::decode::decode;
use crate::documents::fields::{Fields, List, Text};
use crate::documents::outline;
use crate::documents::report_unseen;
use crate::findings::{Finding, Place, codes};
use crate::sources::Sources;

/// The bank holidays of a nation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NationHolidays {
    /// The days, and what they are called.
    pub days: BTreeMap<Date, Arc<str>>,
    /// The days that some of them stand for: Christmas Day on a Saturday. No bank holidays, but nobody knows what is open.
    pub stood_for: BTreeSet<Date>,
    /// The first day that the list speaks for.
    pub from: Date,
    /// The last day that it speaks for: governments name them about two years ahead.
    pub until: Date,
}

/// The bank holidays of every nation that the site has a list for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BankHolidays {
    nations: BTreeMap<Nation, NationHolidays>,
}

impl BankHolidays {
    /// The list of a nation.
    #[must_use]
    pub fn of(&self, nation: Nation) -> Option<&NationHolidays> {
        self.nations.get(&nation)
    }

    /// The days that are holidays in all of these nations, and those that are in some of them only. Nothing if there is no list
    /// for one of them.
    #[must_use]
    pub fn of_all(&self, nations: &[Nation]) -> Option<(BTreeSet<Date>, BTreeSet<Date>)> {
        let lists: Option<Vec<&NationHolidays>> =
            nations.iter().map(|nation| self.of(*nation)).collect();
        let lists = lists.filter(|lists| !lists.is_empty())?;
        let any: BTreeSet<Date> = lists
            .iter()
            .flat_map(|list| list.days.keys().copied())
            .collect();
        Some(
            any.into_iter()
                .partition(|day| lists.iter().all(|list| list.days.contains_key(day))),
        )
    }

    /// The days of which bank holidays in any of these nations stand in the place.
    #[must_use]
    pub fn stood_for(&self, nations: &[Nation]) -> BTreeSet<Date> {
        let lists = nations.iter().filter_map(|nation| self.of(*nation));
        lists
            .flat_map(|list| list.stood_for.iter().copied())
            .collect()
    }

    /// The first and the last day that all of these lists speak for.
    #[must_use]
    pub fn spoken_for(&self, nations: &[Nation]) -> Option<(Date, Date)> {
        let lists: Option<Vec<&NationHolidays>> =
            nations.iter().map(|nation| self.of(*nation)).collect();
        let lists = lists?;
        let from = lists.iter().map(|list| list.from).max()?;
        let until = lists.iter().map(|list| list.until).min()?;
        Some((from, until))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHolidays {
    calendars: Option<Vec<RawCalendar>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCalendar {
    nations: List,
    from: Text,
    until: Text,
    days: Option<Vec<RawDay>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDay {
    date: Text,
    name: Text,
    instead_of: Text,
}

/// Reads the calendar; a site may have none, and then tells its readers less.
pub(crate) fn read(sources: &Sources, findings: &mut Vec<Finding>) -> BankHolidays {
    let Some(file) = &sources.holidays else {
        return BankHolidays::default();
    };
    if sources.unread.contains(&file.path) {
        return BankHolidays::default();
    }
    let path = Arc::clone(&file.path);
    let whole = 0..file.text.len();
    report_unseen(file, findings);
    let Some(outline) = outline::read(&path, &file.text, &whole, findings) else {
        return BankHolidays::default();
    };
    let Some(raw) = decode::<RawHolidays>(&path, &outline, findings) else {
        return BankHolidays::default();
    };
    let front = 0..file.text.lines().next().map_or(0, str::len);
    let mut fields = Fields::new(&path, &outline, front, findings);
    let mut nations = BTreeMap::new();
    let calendars = raw.calendars.as_deref();
    fields.each("calendars", "a calendar", calendars, |calendar, fields| {
        read_calendar(calendar, &mut nations, fields);
        Some(())
    });
    BankHolidays { nations }
}

fn read_calendar(
    raw: &RawCalendar,
    nations: &mut BTreeMap<Nation, NationHolidays>,
    fields: &mut Fields<'_>,
) {
    let from = fields.required_date("from", &raw.from);
    let until = fields.required_date("until", &raw.until);
    if let (Some(first), Some(last), Some(text)) = (from, until, &raw.until)
        && last < first
    {
        let place = fields.place(text);
        fields.report(
            Finding::new(&codes::FP140, place, "the list ends before it begins")
                .help("`from` is the first day that the list speaks for and `until` the last"),
        );
        return;
    }
    let mut days = BTreeMap::new();
    let mut stood_for = BTreeSet::new();
    fields.each(
        "days",
        "a bank holiday",
        raw.days.as_deref(),
        |day, fields| {
            let date = fields.required_date("date", &day.date);
            let name = fields.required_in("name", &day.name, "a bank holiday");
            stood_for.extend(fields.date("instead_of", &day.instead_of));
            let (date, name, text) = (date?, name?, day.date.as_ref()?);
            let outside =
                from.is_some_and(|from| date < from) || until.is_some_and(|until| date > until);
            let place = fields.place(text);
            if outside {
                fields.report(
                    Finding::new(
                        &codes::FP140,
                        place,
                        format!("{date} is outside `from` and `until`"),
                    )
                    .help("widen them only if the list holds every bank holiday between them"),
                );
            } else if days.insert(date, name.value).is_some() {
                fields.report(
                    Finding::new(&codes::FP118, place, format!("{date} is in the list twice"))
                        .help("take one of them out"),
                );
            }
            Some(())
        },
    );
    let (Some(from), Some(until)) = (from, until) else {
        return;
    };
    report_thin_years(raw, from, until, &days, fields);
    if raw.nations.as_ref().is_none_or(Vec::is_empty) {
        fields.missing(
            "nations",
            "the field `nations` of a calendar is missing",
            "say whose bank holidays these are: `nations: [england, wales]`",
        );
    }
    for text in raw.nations.iter().flatten() {
        let nation = fields.choice("nations", &Some(text.clone()), &Nation::ALL);
        let list = NationHolidays {
            days: days.clone(),
            stood_for: stood_for.clone(),
            from,
            until,
        };
        if let Some(nation) = nation
            && nations.insert(nation, list).is_some()
        {
            let place: Place = fields.place(text);
            fields.report(
                Finding::new(
                    &codes::FP118,
                    place,
                    format!("`{}` has two calendars", text.value),
                )
                .help("write all its days in one"),
            );
        }
    }
}

/// No nation has fewer bank holidays in a year.
const LEAST_A_YEAR: usize = 8;

/// A year that the list speaks for with too few days is one that somebody has not finished.
fn report_thin_years(
    raw: &RawCalendar,
    from: Date,
    until: Date,
    days: &BTreeMap<Date, Arc<str>>,
    fields: &mut Fields<'_>,
) {
    for year in from.year()..=until.year() {
        let whole = from <= Date::constant(year, 1, 1) && Date::constant(year, 12, 31) <= until;
        let count = days.keys().filter(|day| day.year() == year).count();
        if whole
            && count < LEAST_A_YEAR
            && let Some(text) = &raw.until
        {
            let place = fields.place(text);
            fields.report(
                Finding::new(
                    &codes::FP140,
                    place,
                    format!("{year} has only {count} bank holidays"),
                )
                .help(
                    "every nation has at least 8 a year: add the rest, or let the list end before",
                ),
            );
        }
    }
}
