//! What follows from a few answers alone, when nothing else is known.
//!
//! A page about one answer says what it leads to by itself and what needs more. Nothing is counted: a condition is certain, impossible or
//! open.

use super::expression::Expression;

/// What is known of the answer to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answered {
    /// It is yes, or no.
    As(bool),
    /// It is one of the options whose bits are set.
    OneOf(u32),
    /// It is a number from the one to the other.
    Between(u16, u16),
    /// Whatever a condition asks of it is so: it only says when.
    Suits,
}

/// A few answers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Given(Vec<(u16, Answered)>);

impl Answered {
    /// The answers of which a condition asks for one, with their questions; none for conditions that ask for more.
    pub fn each(condition: &Expression) -> Vec<(u16, Self)> {
        match condition {
            Expression::Any(parts) => parts.iter().filter_map(Self::of).collect(),
            one => Self::of(one).into_iter().collect(),
        }
    }

    /// The question of a condition that is one answer, and that answer; nothing for conditions that are more.
    fn of(condition: &Expression) -> Option<(u16, Self)> {
        Some(match condition {
            Expression::Yes(question) => (*question, Self::As(true)),
            Expression::No(question) => (*question, Self::As(false)),
            Expression::OneOf(question, options) => (*question, Self::OneOf(*options)),
            Expression::AtLeast(question, least) => (*question, Self::Between(*least, u16::MAX)),
            Expression::AtMost(question, most) => (*question, Self::Between(0, *most)),
            Expression::All(both) => match both.as_slice() {
                [
                    Expression::AtLeast(question, least),
                    Expression::AtMost(again, most),
                ] if question == again => (*question, Self::Between(*least, *most)),
                _ => return None,
            },
            Expression::Always | Expression::Any(_) | Expression::Several(..) => return None,
        })
    }
}

impl Given {
    /// These answers and one more.
    #[must_use]
    pub fn and(mut self, question: u16, answer: Answered) -> Self {
        self.0.push((question, answer));
        self
    }

    /// Whether a condition is so: certainly, certainly not, or open.
    pub fn holds(&self, condition: &Expression) -> Option<bool> {
        match condition {
            Expression::Always => Some(true),
            Expression::Yes(question) => self.is(*question, |answer| match answer {
                Answered::As(yes) => Some(*yes),
                _ => None,
            }),
            Expression::No(question) => self.is(*question, |answer| match answer {
                Answered::As(yes) => Some(!yes),
                _ => None,
            }),
            Expression::OneOf(question, wanted) => self.is(*question, |answer| match answer {
                Answered::OneOf(options) if options & !wanted == 0 => Some(true),
                Answered::OneOf(options) if options & wanted == 0 => Some(false),
                _ => None,
            }),
            Expression::AtLeast(question, wanted) => self.is(*question, |answer| match answer {
                Answered::Between(least, _) if least >= wanted => Some(true),
                Answered::Between(_, most) if most < wanted => Some(false),
                _ => None,
            }),
            Expression::AtMost(question, wanted) => self.is(*question, |answer| match answer {
                Answered::Between(_, most) if most <= wanted => Some(true),
                Answered::Between(least, _) if least > wanted => Some(false),
                _ => None,
            }),
            Expression::All(parts) => self.enough(parts.len(), parts),
            Expression::Any(parts) => self.enough(1, parts),
            Expression::Several(enough, parts) => self.enough(usize::from(*enough), parts),
        }
    }

    /// Whether a condition asks for an answer to this question that the known one can be.
    pub fn speaks_of(&self, question: u16, condition: &Expression) -> bool {
        match condition {
            Expression::Always => false,
            Expression::All(parts) | Expression::Any(parts) | Expression::Several(_, parts) => {
                // Two bounds of one number are one answer: what one of them rules out is not spoken of.
                if Answered::of(condition).is_some_and(|(asked, _)| asked == question) {
                    return self.holds(condition) != Some(false);
                }
                parts.iter().any(|part| self.speaks_of(question, part))
            }
            // More than so many times is no reason for what asks for at most so many, although both can be true of one number.
            Expression::AtMost(asked, _) if self.is_open_above(*asked) => false,
            Expression::AtLeast(asked, _) if self.is_open_below(*asked) => false,
            answer => answer.questions().contains(&question) && self.holds(answer) != Some(false),
        }
    }

    fn is_open_above(&self, question: u16) -> bool {
        let mut all = self.0.iter();
        all.any(|(asked, answer)| {
            *asked == question && matches!(answer, Answered::Between(_, u16::MAX))
        })
    }

    fn is_open_below(&self, question: u16) -> bool {
        let mut all = self.0.iter();
        all.any(|(asked, answer)| *asked == question && matches!(answer, Answered::Between(0, _)))
    }

    fn is(&self, question: u16, test: impl Fn(&Answered) -> Option<bool>) -> Option<bool> {
        let known = self.0.iter().filter(|(asked, _)| *asked == question);
        known
            .map(|(_, answer)| match answer {
                Answered::Suits => Some(true),
                answer => test(answer),
            })
            .find(Option::is_some)
            .flatten()
    }

    fn enough(&self, enough: usize, parts: &[Expression]) -> Option<bool> {
        let (mut certain, mut possible) = (0, 0);
        for part in parts {
            let holds = self.holds(part);
            certain += usize::from(holds == Some(true));
            possible += usize::from(holds != Some(false));
        }
        if certain >= enough {
            Some(true)
        } else if possible < enough {
            Some(false)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NIGHT: u16 = 0;
    const TIMES: u16 = 1;
    const AGE: u16 = 2;
    const LIVES: u16 = 3;

    fn night() -> Given {
        Given::default().and(NIGHT, Answered::As(true))
    }

    #[test]
    fn one_answer_settles_what_needs_no_other() {
        let or = Expression::Any(vec![Expression::Yes(NIGHT), Expression::AtLeast(TIMES, 3)]);
        let and = Expression::All(vec![Expression::Yes(NIGHT), Expression::AtLeast(TIMES, 3)]);
        assert_eq!(night().holds(&or), Some(true));
        assert_eq!(night().holds(&and), None);
        assert_eq!(night().holds(&Expression::No(NIGHT)), Some(false));
    }

    #[test]
    fn so_many_of_a_list_are_open_until_so_many_are_certain() {
        let two = |parts: Vec<Expression>| Expression::Several(2, parts);
        let third = || Expression::OneOf(LIVES, 1);
        let list = two(vec![
            Expression::Yes(NIGHT),
            Expression::AtMost(AGE, 10),
            third(),
        ]);
        assert_eq!(night().holds(&list), None);
        let young = night().and(AGE, Answered::Between(0, 10));
        assert_eq!(young.holds(&list), Some(true));
        let impossible = two(vec![Expression::No(NIGHT), third()]);
        assert_eq!(night().holds(&impossible), Some(false));
    }

    /// Whether a condition is so when everything is answered: yes and no as 1 and 0, options by their place.
    fn is_so(condition: &Expression, answers: [u16; 4]) -> bool {
        let answer = |question: &u16| answers[usize::from(*question)];
        let so_many = |parts: &[Expression]| {
            let so = parts.iter().filter(|part| is_so(part, answers));
            so.count()
        };
        match condition {
            Expression::Always => true,
            Expression::Yes(question) => answer(question) == 1,
            Expression::No(question) => answer(question) == 0,
            Expression::OneOf(question, options) => options >> answer(question) & 1 == 1,
            Expression::AtLeast(question, least) => answer(question) >= *least,
            Expression::AtMost(question, most) => answer(question) <= *most,
            Expression::All(parts) => so_many(parts) == parts.len(),
            Expression::Any(parts) => so_many(parts) > 0,
            Expression::Several(enough, parts) => so_many(parts) >= usize::from(*enough),
        }
    }

    /// Conditions over one question of each sort, with answers from 0 to 3.
    fn condition() -> impl Strategy<Value = Expression> {
        let one = prop_oneof![
            Just(Expression::Always),
            Just(Expression::Yes(NIGHT)),
            Just(Expression::No(NIGHT)),
            (0_u16..4).prop_map(|least| Expression::AtLeast(TIMES, least)),
            (0_u16..4).prop_map(|most| Expression::AtMost(TIMES, most)),
            (1_u32..16).prop_map(|options| Expression::OneOf(LIVES, options)),
        ];
        one.prop_recursive(3, 24, 4, |part| {
            let parts = || prop::collection::vec(part.clone(), 1..4);
            prop_oneof![
                parts().prop_map(Expression::All),
                parts().prop_map(Expression::Any),
                (1_u16..4, parts()).prop_map(|(enough, parts)| Expression::Several(enough, parts)),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_certain_of_one_answer_is_so_whatever_else_is_answered(
            condition in condition(),
            answer in prop_oneof![
                any::<bool>().prop_map(|yes| (NIGHT, Answered::As(yes))),
                (0_u16..4, 0_u16..4).prop_map(|(one, other)| {
                    (TIMES, Answered::Between(one.min(other), one.max(other)))
                }),
                (1_u32..16).prop_map(|options| (LIVES, Answered::OneOf(options))),
            ],
        ) {
            let (question, known) = answer;
            let can_be = |value: u16| match known {
                Answered::As(yes) => value == u16::from(yes),
                Answered::OneOf(options) => options >> value & 1 == 1,
                Answered::Between(least, most) => (least..=most).contains(&value),
                Answered::Suits => true,
            };
            let Some(certain) = Given::default().and(question, known.clone()).holds(&condition) else {
                return Ok(());
            };
            for night in 0..2 {
                for times in 0..4 {
                    for lives in 0..4 {
                        let answers = [night, times, 0, lives];
                        if can_be(answers[usize::from(question)]) {
                            prop_assert_eq!(is_so(&condition, answers), certain);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn numbers_are_known_by_their_bounds() {
        let twice = Given::default().and(TIMES, Answered::Between(2, u16::MAX));
        assert_eq!(twice.holds(&Expression::AtLeast(TIMES, 2)), Some(true));
        assert_eq!(twice.holds(&Expression::AtLeast(TIMES, 3)), None);
        assert_eq!(twice.holds(&Expression::AtMost(TIMES, 1)), Some(false));
    }

    #[test]
    fn a_condition_speaks_of_what_it_asks_for_and_not_of_what_it_rules_out() {
        let twice = Given::default().and(TIMES, Answered::Between(2, u16::MAX));
        assert!(twice.speaks_of(TIMES, &Expression::AtLeast(TIMES, 3)));
        assert!(!twice.speaks_of(TIMES, &Expression::AtMost(TIMES, 1)));
        assert!(!twice.speaks_of(TIMES, &Expression::AtMost(TIMES, 2)));
        assert!(!twice.speaks_of(TIMES, &Expression::Yes(NIGHT)));
        let first_time = Expression::All(vec![Expression::No(NIGHT), Expression::AtMost(TIMES, 1)]);
        assert!(!night().speaks_of(NIGHT, &first_time));
        let teens = Expression::All(vec![
            Expression::AtLeast(AGE, 11),
            Expression::AtMost(AGE, 14),
        ]);
        let small = Given::default().and(AGE, Answered::Between(0, 10));
        assert!(!small.speaks_of(AGE, &teens));
    }

    #[test]
    fn one_answer_is_read_back_from_its_condition() {
        let range = Expression::All(vec![
            Expression::AtLeast(AGE, 11),
            Expression::AtMost(AGE, 14),
        ]);
        assert_eq!(Answered::each(&range), [(AGE, Answered::Between(11, 14))]);
        let either = Expression::Any(vec![Expression::Yes(NIGHT), Expression::AtLeast(TIMES, 2)]);
        assert_eq!(
            Answered::each(&either),
            [
                (NIGHT, Answered::As(true)),
                (TIMES, Answered::Between(2, u16::MAX))
            ]
        );
    }
}
