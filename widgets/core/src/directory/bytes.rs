//! A directory as bytes, for the page: `FPD` and a version, the first day, then schedules and services.

use alloc::vec::Vec;

use super::{Answering, Audiences, Directory, Listed, NeedId, ScheduleId, TableError, Ways};
use crate::bytes::{Reader, Writer};
use crate::hours::Schedule;
use crate::time::Date;

const NAME: [u8; 4] = *b"FPD1";
const NO_SCHEDULE: u16 = u16::MAX;

impl Directory {
    /// The directory as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        let first = self.first_day();
        out.double(first.days().cast_unsigned());
        out.list(self.schedules(), |out, schedule| schedule.write(out, first));
        out.list(self.services(), Writer::service);
        out.seal(NAME)
    }

    /// Reads a directory back.
    ///
    /// # Errors
    ///
    /// Bytes that are cut off, changed, of another version, or that are no [`Directory`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TableError> {
        let mut reader = Reader::unseal(bytes, NAME)?;
        let first = Date::from_days(reader.double()?.cast_signed()).ok_or(TableError)?;
        let schedules = reader.list(|reader| Schedule::read(reader, first))?;
        let services = reader.list(Reader::service)?;
        if !reader.is_at_end() {
            return Err(TableError);
        }
        Self::new(schedules, services).map_err(|_| TableError)
    }
}

impl Writer {
    fn service(&mut self, service: &Listed) {
        self.byte(u8::from(service.local) | u8::from(service.emergency) << 1);
        self.byte(service.ways.bits());
        self.word(service.audiences.bits());
        self.list(&service.answering, |out, answering| {
            out.byte(answering.ways.bits());
            out.word(answering.schedule.map_or(NO_SCHEDULE, |ScheduleId(id)| id));
        });
        self.list(&service.needs, |out, NeedId(need)| out.byte(*need));
    }
}

impl Reader<'_> {
    fn service(&mut self) -> Result<Listed, TableError> {
        let flags = self.byte()?;
        if flags > 0b11 {
            return Err(TableError);
        }
        Ok(Listed {
            local: flags & 1 != 0,
            emergency: flags & 2 != 0,
            ways: Ways::from_bits(self.byte()?).ok_or(TableError)?,
            audiences: Audiences::from_bits(self.word()?),
            answering: self.list(Reader::answering)?,
            needs: self.list(|reader| reader.byte().map(NeedId))?,
        })
    }
}

impl Reader<'_> {
    fn answering(&mut self) -> Result<Answering, TableError> {
        Ok(Answering {
            ways: Ways::from_bits(self.byte()?).ok_or(TableError)?,
            schedule: match self.word()? {
                NO_SCHEDULE => None,
                id => Some(ScheduleId(id)),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use alloc::vec;

    use super::super::Query;
    use super::super::samples::directories;
    use super::*;
    use crate::hours::Span;
    use crate::hours::samples::{date, local, span};
    use proptest::prelude::*;

    fn directory() -> Directory {
        let days = [vec![span(9, 17)], vec![Span::WHOLE_DAY], vec![]];
        let days = [days.to_vec(), vec![vec![]; 20]].concat();
        let schedule = Schedule::from_days(date("2026-12-24"), &days, &[date("2026-12-28")]);
        let service = Listed {
            needs: vec![NeedId(255), NeedId(0)],
            audiences: Audiences::from_bits(0x8001),
            ways: Ways::ALL,
            local: true,
            emergency: true,
            answering: vec![
                Answering {
                    ways: Ways::ALL,
                    schedule: Some(ScheduleId(0)),
                },
                Answering {
                    ways: Ways::NONE,
                    schedule: None,
                },
            ],
        };
        let unknown = Listed {
            answering: vec![],
            ..service.clone()
        };
        Directory::new(vec![schedule.unwrap()], vec![service, unknown]).unwrap()
    }

    /// The bytes of a body under a sound head.
    fn sealed(body: &[u8]) -> Vec<u8> {
        let mut out = Writer::new();
        for byte in body {
            out.byte(*byte);
        }
        out.seal(NAME)
    }

    #[test]
    fn a_directory_is_read_back_from_its_bytes() {
        assert_eq!(
            Directory::from_bytes(&directory().to_bytes()),
            Ok(directory())
        );
        let empty = Directory::new(vec![], vec![]).unwrap();
        assert_eq!(Directory::from_bytes(&empty.to_bytes()), Ok(empty));
    }

    #[test]
    fn a_directory_that_was_cut_off_anywhere_is_refused() {
        let bytes = directory().to_bytes();
        for length in 0..bytes.len() {
            let cut = Directory::from_bytes(&bytes[..length]);
            assert_eq!(cut, Err(TableError), "{length}");
        }
    }

    #[test]
    fn a_directory_with_one_changed_byte_is_refused() {
        let bytes = directory().to_bytes();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 0x20;
            assert_eq!(Directory::from_bytes(&changed), Err(TableError), "{at}");
        }
    }

    #[test]
    fn a_table_of_rules_is_no_directory() {
        let mut bytes = directory().to_bytes();
        bytes[2] = b'R';
        assert_eq!(Directory::from_bytes(&bytes), Err(TableError));
    }

    #[test]
    fn a_schedule_that_is_none_and_a_service_that_is_none_are_refused_under_a_sound_head() {
        let head = [0; 4];
        let service = |flags, ways, schedule: [u8; 2], needs: &[u8]| {
            let mut body = [&head[..], &[0, 0, 1, 0, flags, ways, 0, 0]].concat();
            body.extend([1, 0, ways]);
            body.extend(schedule);
            body.extend([u8::try_from(needs.len()).unwrap(), 0]);
            body.extend(needs);
            Directory::from_bytes(&sealed(&body)).is_ok()
        };
        assert!(service(3, 31, [255, 255], &[1, 2]));
        assert!(!service(4, 31, [255, 255], &[1, 2]));
        assert!(!service(3, 32, [255, 255], &[1, 2]));
        assert!(!service(3, 31, [0, 0], &[1, 2]));
        assert!(!service(3, 31, [255, 255], &[1, 1]));
        let schedule = |from: u8, until: u8, opens: u8, closes: u8| {
            let days = [1, 0, from, 0, until, 0];
            let monday = [1, 0, opens, 0, closes, 0];
            let body = [&head[..], &days, &monday, &[0; 12], &[0; 4], &[0, 0]].concat();
            Directory::from_bytes(&sealed(&body)).is_ok()
        };
        assert!(schedule(3, 3, 10, 20));
        assert!(!schedule(4, 3, 10, 20));
        assert!(!schedule(3, 3, 20, 20));
    }

    #[test]
    fn a_hundred_services_with_ten_schedules_take_little_room() {
        let one = directory();
        let schedules = vec![one.schedules()[0].clone(); 10];
        let services = vec![one.services()[0].clone(); 100];
        let bytes = Directory::new(schedules, services).unwrap().to_bytes();
        assert!(bytes.len() < 2600, "{}", bytes.len());
    }

    proptest! {
        #[test]
        fn any_directory_is_read_back_from_its_bytes(directory in directories()) {
            prop_assert_eq!(Directory::from_bytes(&directory.to_bytes()), Ok(directory));
        }

        #[test]
        fn any_body_is_a_directory_or_refused_without_panic(
            body in proptest::collection::vec(prop_oneof![3 => 0..3_u8, 1 => any::<u8>()], 0..200),
        ) {
            let _ = Directory::from_bytes(&body);
            if let Ok(directory) = Directory::from_bytes(&sealed(&body)) {
                let _ = directory.find(&Query::default(), local("2026-11-21T12:00").moment());
            }
        }

        /// The checksum is made to fit, as whoever wants to break it would.
        #[test]
        fn a_directory_with_changed_bytes_under_a_sound_head_is_still_one_or_refused(
            directory in directories(),
            changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..6),
        ) {
            let mut body = directory.to_bytes()[12..].to_vec();
            for (at, byte) in changes {
                let at = at.index(body.len());
                body[at] = byte;
            }
            if let Ok(other) = Directory::from_bytes(&sealed(&body)) {
                prop_assert_eq!(Directory::from_bytes(&other.to_bytes()), Ok(other.clone()));
                let _ = other.find(&Query::default(), local("2026-10-25T01:00").moment());
            }
        }
    }
}
