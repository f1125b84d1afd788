//! How a command ends and what it says where nobody can hear it, where it may have no threads, and where nothing is published.
#![cfg(unix)]
use std::fs;
use std::io::Read as _;
use std::process::{Command, Stdio};

use crate::support::{Site, assert_whole, can, tree_of};

fn command(site: &Site, words: &str) -> Command {
    site.shell(words, &site.public())
}

// Reports that do not arrive

#[test]
fn a_report_that_cannot_be_written_is_a_failure() {
    let site = Site::sample("minimal");
    for stream in [">", "2>"] {
        for format in ["human", "json"] {
            // A warning, so that there is something to say on each stream.
            let site = Site::sample("minimal").page("alone.md", "Nothing leads here.\n");
            if (stream, format) == ("2>", "json") {
                continue;
            }
            let words = format!(
                "exec \"$1\" check --root site --today 2026-12-01 --format {format} {stream}/dev/full"
            );
            site.ran(&mut command(&site, &words)).exits_with(1);
        }
    }
    let run = site.ran(&mut command(
        &site,
        "exec \"$1\" check --root site --today 2026-12-01 --format json >/dev/full",
    ));
    run.exits_with(1)
        .says("the report could not be written: there is no room left")
        .does_not_say("os error");
}

#[test]
fn nothing_is_published_whose_warnings_nobody_could_read() {
    let site = Site::sample("minimal").page("alone.md", "Nothing leads here.\n");
    site.ran(&mut command(&site, "exec \"$@\" --format json >/dev/full"))
        .exits_with(1);
    assert!(!site.public().exists());
}

#[test]
fn a_publication_that_cannot_be_told_is_told_from_one_that_failed() {
    let site = Site::sample("minimal");
    site.ran(&mut command(&site, "exec \"$@\" --format json >/dev/full"))
        .exits_with(3);
    assert_whole(&site.public());
}

#[test]
fn whoever_stops_reading_has_read_enough() {
    let site = Site::sample("minimal").page("alone.md", "Nothing leads here.\n");
    for format in ["human", "json"] {
        let words = format!(
            "{{ \"$1\" check --root site --today 2026-12-01 --format {format} 2>&1; echo $? >code; }} | true; cat code"
        );
        for _ in 0..3 {
            site.ran(&mut command(&site, &words))
                .succeeds()
                .does_not_say("panicked")
                .says("0\n");
        }
    }
}

#[test]
fn a_terminal_that_goes_away_is_no_reason_to_stop() {
    let test = "a build whose terminal goes away";
    if !can(test, "script", &["-qc", "true", "/dev/null"]) {
        return;
    }
    let site = Site::sample("areas");
    // The build itself does not hear of it (as with `nohup`, or when another program had it started): only its words are lost.
    let inner = "trap '' HUP; \"$FINGERPOST\" build --root site --out public --today 2026-12-01; echo $? >code";
    let mut child = Command::new("script")
        .current_dir(site.home())
        .env("FINGERPOST", env!("CARGO_BIN_EXE_fingerpost"))
        .env("SHELL", "/bin/sh")
        .args(["-qfc", inner, "/dev/null"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = child.stdout.take().unwrap();
    let mut start = [0; 10];
    said.read_exact(&mut start).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let code = site.home().join("code");
    for _ in 0..600 {
        if fs::read_to_string(&code).is_ok_and(|code| code.ends_with('\n')) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    assert_eq!(fs::read_to_string(&code).unwrap(), "0\n");
    assert_whole(&site.public());
}

// No threads

#[test]
#[ignore = "needs root"]
fn without_a_second_thread_the_first_does_the_work() {
    use std::os::unix::fs::{PermissionsExt as _, chown};
    use std::os::unix::process::CommandExt as _;
    let site = Site::sample("areas");
    site.build_into(&site.home().join("elsewhere")).succeeds();
    let reachable = site.home().join("fingerpost");
    fs::copy(env!("CARGO_BIN_EXE_fingerpost"), &reachable).unwrap();
    fs::set_permissions(&reachable, fs::Permissions::from_mode(0o755)).unwrap();
    // A user of whom no other process runs here.
    let user = 51_234;
    chown(site.home(), Some(user), Some(user)).unwrap();
    let words = "ulimit -u 1 2>/dev/null || ulimit -p 1; shift; exec ./fingerpost \"$@\"";
    site.ran(command(&site, words).uid(user).gid(user))
        .succeeds()
        .does_not_say("panicked");
    assert!(tree_of(&site.public()) == tree_of(&site.home().join("elsewhere")));
}

// What holds when nothing is published

#[test]
fn a_check_says_nothing_of_a_site_that_it_does_not_touch() {
    Site::sample("minimal")
        .adding("index.md", "<b>\n")
        .check()
        .exits_with(1)
        .says("1 error, 0 warnings. This site cannot be published like this.")
        .does_not_say("last good site");
}

#[test]
fn a_first_build_that_fails_knows_of_no_last_site() {
    Site::sample("minimal")
        .adding("index.md", "<b>\n")
        .build()
        .exits_with(1)
        .says("Nothing was published.")
        .does_not_say("last good site");
}

#[test]
fn a_build_that_fails_over_a_good_site_says_that_it_stands() {
    let site = Site::sample("minimal");
    site.build().succeeds();
    site.adding("index.md", "<b>\n")
        .build()
        .exits_with(1)
        .says("Nothing was published; the last good site is as it was.");
}

#[test]
fn an_import_that_cannot_be_written_speaks_of_drafts_and_not_of_a_site() {
    let site = Site::with_every_field_of_a_service();
    let exported = site.home().join("exported");
    site.export("hsds", &exported).succeeds();
    fs::write(site.home().join("file"), "").unwrap();
    site.import(&exported.join("services"), "../../file/new")
        .exits_with(1)
        .says("import again; nothing was written")
        .does_not_say("site is")
        .does_not_say("build again");
}

#[test]
fn a_day_that_the_calendar_does_not_have_is_told_as_that() {
    for (today, words) in [
        ("2026-02-30", "there is no such day"),
        ("2027-02-29", "there is no such day"),
        ("30.2.2026", "write the year, month and day"),
    ] {
        Site::sample("minimal")
            .on(today)
            .check()
            .exits_with(2)
            .says(words);
    }
}

// Exports that somebody wrote into

#[test]
fn an_export_that_somebody_wrote_into_is_not_replaced_unasked() {
    let site = Site::with_every_field_of_a_service();
    let tables = site.home().join("tables");
    site.export("csv", &tables).succeeds();
    site.export("csv", &tables).succeeds();
    let to_check = tables.join("to-check.csv");
    let written = fs::read_to_string(&to_check).unwrap();
    fs::write(&to_check, format!("{written}called,they said yes\n")).unwrap();
    fs::write(tables.join("calls.ods"), "more").unwrap();
    let before = tree_of(&tables);
    site.export("csv", &tables)
        .exits_with(1)
        .says("to-check.csv was changed by hand")
        .says("copy what was changed to another folder first")
        .says("--force");
    assert!(tree_of(&tables) == before);
    let site = site.option(&["--force"]);
    site.export("csv", &tables).succeeds();
    assert_eq!(fs::read_to_string(&to_check).unwrap(), written);
    assert_eq!(fs::read(tables.join("calls.ods")).unwrap(), b"more");
}

#[test]
fn a_failed_export_speaks_of_exports() {
    let site = Site::with_every_field_of_a_service().adding("index.md", "<b>\n");
    site.export("csv", &site.home().join("tables"))
        .exits_with(1)
        .says("Nothing was exported.")
        .does_not_say("last export");
}
