//! The `fingerpost` command.

use std::process::ExitCode;

use clap::Parser;
use fingerpost::Cli;

/// Pages are made of many short-lived strings on several threads: what this allocator is good at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    Cli::parse().run()
}
