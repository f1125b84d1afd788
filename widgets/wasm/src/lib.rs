//! What a page asks of wasm.
//!
//! The page's script loads `fingerpost.js` (made of this crate by `cargo xtask wasm`) and then has:
//!
//! ```js
//! fingerpost.ready.then(run, leaveThePageAsItIs); // rejected where wasm is not to be had
//! const now = Math.floor(Date.now() / 60000);     // `now` is always in minutes, as here
//! fingerpost.decide(table, answers, blocks, uses) // and so on: the functions of this crate, by their names in Rust
//! ```
//!
//! There are three such scripts, and a page loads one of them: each is all of `fingerpost`.
//!
//! | script | offers | for |
//! |---|---|---|
//! | `fingerpost-rules.js` | [`decide`], [`read_number`] | pages that only ask questions |
//! | `fingerpost.js` | these, and [`clock`], [`due`], [`age`], [`episodes`], [`calendar`] | pages with times |
//! | `fingerpost-directory.js` | [`listed`], [`find`], [`states`] | pages that list services |
//!
//! A page with a directory asks like this; `now` is as above, and should be read anew each minute:
//!
//! ```js
//! const [services, needs] = fingerpost.listed(table);                        // are they as many as in the page?
//! const [refused, open, unknown, ...order] = fingerpost.find(table, need, audience, ways, openNow, now);
//! const lines = fingerpost.states(table, now).split('\n');                   // service i: lines[2 * i], lines[2 * i + 1]
//! ```
//!
//! Every function gives numbers or text, never an object, and throws nothing once it is ready. Those that read what somebody typed give
//! lines; `const [state, …] = fingerpost.due(…).split('\n')`. The first line is the state, or the name of a problem, and
//! then nothing follows but what is said here. The names are meant for `data-` attributes of messages that stand in the page:
//!
//! | problem | what is wrong |
//! |---|---|
//! | `empty` | nothing is written: leave the question open and say nothing |
//! | `not-a-date` | not written as a date (or a date with a time) is |
//! | `short-year` | the year has two figures |
//! | `no-such-day` | 30 February, or a month over 12 (the day stands first) |
//! | `no-such-time` | an hour over 23, minutes over 59 |
//! | `out-of-range` | a year before 1900 or after 2199 |
//! | `future` | later than now |
//! | `before-missing` | earlier than they went missing |
//! | `too-old` | a date of birth more than 130 years ago |
//! | `too-many` | more than 366 dates |
//! | `not-a-deadline` | the page gave a deadline, a limit or a `now` that cannot be: a fault of the page, not of who reads it |
//!
//! [`NAMES`] says what stands in which line and what a code means; each script carries those of its functions as `fingerpost.names`.
//!
//! Numbers in lines are whole, in figures. Times are of the United Kingdom; `2026-11-03T14:05` is what `<time datetime>`
//! wants, `Tuesday 3 November 2026, 14:05` what people read.

#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

#[cfg(feature = "directory")]
mod directory;
#[cfg(feature = "times")]
mod lines;
#[cfg(not(target_arch = "wasm32"))]
mod names;
#[cfg(any(feature = "times", feature = "directory"))]
mod now;
#[cfg(feature = "rules")]
mod rules;
#[cfg(feature = "times")]
mod times;

#[cfg(feature = "directory")]
pub use directory::{find, listed, states};
#[cfg(not(target_arch = "wasm32"))]
pub use names::NAMES;
#[cfg(feature = "rules")]
pub use rules::{decide, read_number};
#[cfg(feature = "times")]
pub use times::{age, calendar, clock, due, episodes};

/// What a browser has and other targets have anyway.
#[cfg(target_arch = "wasm32")]
mod machine {
    #[global_allocator]
    static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

    /// Nothing here is meant to panic. If something does, the call ends as an exception and the page falls back; a message would
    /// only make the wasm larger.
    #[panic_handler]
    fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
        core::arch::wasm32::unreachable()
    }
}
