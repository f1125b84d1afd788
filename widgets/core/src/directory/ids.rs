//! What services are chosen by: needs, audiences, ways to reach them.

/// A need, by its place in the list of needs of the site, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NeedId(pub u8);

/// A schedule, by its place in a [`Directory`](super::Directory), from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScheduleId(pub u16);

/// An audience, by its place in the list of audiences of the site: 0 to 15.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AudienceId(u8);

impl AudienceId {
    /// How many audiences there can be.
    pub const MOST: u8 = 16;

    /// The audience in this place, from 0. None from 16.
    #[must_use]
    pub fn new(place: u8) -> Option<Self> {
        (place < Self::MOST).then_some(Self(place))
    }

    /// Its place, 0 to 15.
    #[must_use]
    pub const fn place(self) -> u8 {
        self.0
    }
}

/// Whom a service is for, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Audiences(u16);

impl Audiences {
    /// It is not said, so everybody.
    pub const NOT_SAID: Self = Self(0);

    /// The set of which each audience is one bit, the first the lowest.
    #[must_use]
    pub const fn from_bits(bits: u16) -> Self {
        Self(bits)
    }

    /// One bit for each audience, the first the lowest.
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// The set, and this audience.
    #[must_use]
    pub const fn with(self, audience: AudienceId) -> Self {
        Self(self.0 | 1 << audience.0)
    }

    /// How many audiences there are in the set; if it is not said, one more than there can be.
    #[must_use]
    pub const fn count(self) -> u32 {
        if self.0 == 0 {
            u16::BITS + 1
        } else {
            self.0.count_ones()
        }
    }

    /// Whether the service is for this audience: it is said to be, or nothing is said.
    #[must_use]
    pub const fn fit(self, audience: AudienceId) -> bool {
        self.0 == 0 || self.0 >> audience.0 & 1 == 1
    }
}

/// A way to reach a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// By telephone.
    Call,
    /// By text message.
    Text,
    /// In a chat on its website.
    Chat,
    /// By email.
    Email,
    /// In another way: a form, a place to go to.
    Other,
}

/// Ways to reach a service, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Ways(u8);

impl Ways {
    /// None. In a query: it does not matter.
    pub const NONE: Self = Self(0);

    /// All there are.
    pub const ALL: Self = Self(0b1_1111);

    /// The set of which [`Way::Call`] is the lowest bit, then [`Way::Text`], and so on. None if there is a bit that is no way.
    #[must_use]
    pub fn from_bits(bits: u8) -> Option<Self> {
        (bits <= Self::ALL.0).then_some(Self(bits))
    }

    /// One bit for each way, [`Way::Call`] the lowest.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// The set, and this way.
    #[must_use]
    pub const fn with(self, way: Way) -> Self {
        Self(self.0 | 1 << way as u8)
    }

    /// Whether a service that has these ways has one of those that are asked for; of none, any will do.
    #[must_use]
    pub const fn fit(self, asked: Self) -> bool {
        asked.0 == 0 || self.0 & asked.0 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_is_one_bit() {
        let ways = [Way::Call, Way::Text, Way::Chat, Way::Email, Way::Other];
        let bits = ways.map(|way| Ways::NONE.with(way).bits());
        assert_eq!(bits, [1, 2, 4, 8, 16]);
        assert_eq!(ways.into_iter().fold(Ways::NONE, Ways::with), Ways::ALL);
        assert_eq!(Ways::from_bits(31), Some(Ways::ALL));
        assert_eq!(Ways::from_bits(32), None);
    }

    #[test]
    fn any_of_the_ways_will_do_and_without_one_any_at_all() {
        let called = Ways::NONE.with(Way::Call).with(Way::Email);
        assert!(called.fit(Ways::NONE));
        assert!(called.fit(Ways::NONE.with(Way::Chat).with(Way::Email)));
        assert!(!called.fit(Ways::NONE.with(Way::Chat)));
        assert!(Ways::NONE.fit(Ways::NONE));
        assert!(!Ways::NONE.fit(Ways::ALL));
    }

    #[test]
    fn a_service_that_names_no_audience_is_for_everybody() {
        let audience = |place| AudienceId::new(place).into_iter();
        for (first, last) in audience(0).zip(audience(15)) {
            let set = Audiences::NOT_SAID.with(last);
            assert_eq!(set.bits(), 1 << 15);
            assert!(set.fit(last) && !set.fit(first));
            assert!(Audiences::NOT_SAID.fit(first) && Audiences::NOT_SAID.fit(last));
        }
        assert_eq!(AudienceId::new(15).map(AudienceId::place), Some(15));
        assert_eq!(AudienceId::new(16), None);
    }
}
