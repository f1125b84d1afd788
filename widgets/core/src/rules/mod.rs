//! Rules as data: questions, conditions over their answers, and what follows from them.
//!
//! The build compiles an area's rules into a [`Table`], proves it sound, and writes its bytes into the page. The browser reads the bytes
//! back and asks [`Table::evaluate`] what applies. Both are this code.
//!
//! Logic has three values (Kleene): what is not known may be so. Nothing is ever ruled out because nobody asked.

mod answer;
mod asks;
mod bytes;
mod evaluate;
mod known;
mod layout;
mod table;

pub use crate::bytes::TableError;
pub use answer::{Answer, AnswerError, NumberError, read_number};
pub use asks::Asks;
pub use evaluate::{RowState, Standing, Truth, Verdict};
pub use layout::{Block, LEVEL, Layout, OUTCOME, POLICE, Part, Place, Use};
pub use table::{Band, Condition, Implication, Question, QuestionKind, Row, Scale, Table, Unsure};
