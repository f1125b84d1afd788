//! Whatever happens to a build, there is a whole site in the folder, and nothing else beside it.
#![cfg(unix)]
use std::fs;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::support::{Site, assert_whole, can, names_in};

/// A site that is made soon and takes a while to publish: many files that are copied as they are.
fn with_many_files() -> Site {
    (0..1500).fold(Site::sample("minimal"), |site, n| {
        site.other_file(&format!("assets/icons/{n}.svg"), format!("<svg>{n}</svg>"))
    })
}

/// The site with other words on its first page and another stylesheet.
fn changed(site: Site, n: usize) -> Site {
    site.with("index.md", |f| {
        let (front, _) = f.split_once("\n---\n").unwrap();
        format!("{front}\n---\n\n## Call now\n\nCall [999](tel:999). This is change {n}.\n")
    })
    .other_file("assets/css/zz.css", format!(".n{n}{{color:red}}"))
}

fn quietly(command: &mut Command) -> &mut Command {
    command.stdout(Stdio::null()).stderr(Stdio::null())
}

fn send(signal: &str, child: &Child) {
    let sent = Command::new("kill")
        .args([format!("-{signal}"), child.id().to_string()])
        .status();
    assert!(sent.unwrap().success());
}

/// Waits until the build has begun to write.
#[track_caller]
fn wait_for_something_hidden(folder: &Path, child: &mut Child) {
    let started = Instant::now();
    while !names_in(folder).iter().any(|name| name.starts_with('.')) {
        assert!(
            child.try_wait().unwrap().is_none(),
            "it ended before it began"
        );
        assert!(
            started.elapsed() < Duration::from_secs(60),
            "it never began"
        );
        thread::sleep(Duration::from_micros(200));
    }
}

#[test]
fn a_build_killed_at_any_moment_leaves_a_whole_site() {
    let kills = std::env::var("KILLS").map_or(40, |kills| kills.parse().unwrap());
    let mut site = with_many_files();
    let started = Instant::now();
    site.build().succeeds();
    let whole_run = started.elapsed();
    let mut random: u64 = 20_261_126;
    for n in 0..kills {
        site = changed(site, n);
        let mut child = quietly(&mut site.build_command()).spawn().unwrap();
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        // Mostly while it publishes, which is the second half; a little longer than it takes, to hit its very end.
        let share = u32::try_from(random >> 33 & 0x3ff).unwrap() + 256;
        thread::sleep(whole_run * share / 1150);
        let _ = child.kill();
        child.wait().unwrap();
        assert_whole(&site.public());
    }
    site.build().succeeds();
    assert_whole(&site.public());
    assert_eq!(names_in(site.home()), ["public", "site"]);
}

#[test]
fn a_build_killed_at_any_call_that_moves_something_leaves_a_whole_site_or_the_next_run_does() {
    let test = "kills at each rename";
    if !can(test, "strace", &["-f", "-qq", "-o", "/dev/null", "true"]) {
        return;
    }
    let traced = |site: &Site, injected: &[&str]| {
        let injected: String = injected.iter().fold(String::new(), |words, injected| {
            words + " -e inject=" + injected
        });
        let words =
            format!("exec strace -f -qq -o /dev/null -e trace=rename,renameat2 {injected} \"$@\"");
        quietly(&mut site.shell(&words, &site.public()))
            .status()
            .unwrap()
    };
    // What the system can, and what is done where it cannot.
    let cannot = "renameat2:error=EINVAL";
    let cases: [&[&str]; 5] = [
        &["renameat2:signal=KILL"],
        &["renameat2:error=EINVAL:signal=KILL"],
        &[cannot, "rename:signal=KILL:when=1"],
        &[cannot, "rename:signal=KILL:when=2"],
        &[cannot, "rename:error=EIO:when=2"],
    ];
    for injected in cases {
        let site = Site::sample("minimal");
        site.build().succeeds();
        let site = changed(site, 1);
        assert!(
            !traced(&site, injected).success(),
            "{injected:?} did nothing"
        );
        // The next run has nothing to publish; it puts right what the last one left before it knows.
        let spoilt = site.with("index.md", |f| f.replace("owner:", "owned:"));
        spoilt.build().exits_with(1);
        assert_whole(&spoilt.public());
        let fixed = spoilt.with("index.md", |f| f.replace("owned:", "owner:"));
        fixed.build().succeeds();
        assert_eq!(names_in(fixed.home()), ["public", "site"], "{injected:?}");
    }
    // Without the exchange it works all the same.
    let site = Site::sample("minimal");
    site.build().succeeds();
    let site = changed(site, 2);
    assert!(traced(&site, &[cannot]).success());
    assert!(
        fs::read_to_string(site.public().join("index.html"))
            .unwrap()
            .contains("change 2")
    );
    assert_eq!(names_in(site.home()), ["public", "site"]);
}

#[test]
fn a_site_that_a_killed_build_left_under_another_name_is_back_before_anything_else() {
    let site = Site::sample("minimal");
    site.build().succeeds();
    fs::rename(site.public(), site.home().join(".public.fingerpost-old")).unwrap();
    let site = site.with("index.md", |f| f.replace("owner:", "owned:"));
    site.build()
        .exits_with(1)
        .says("Nothing was published; the last good site is as it was.");
    assert_whole(&site.public());
}

#[test]
fn a_reader_never_misses_the_site() {
    let mut site = Site::sample("minimal");
    site.build().succeeds();
    let page = site.public().join("index.html");
    let done = AtomicBool::new(false);
    let (reads, missed) = thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let (mut reads, mut missed) = (0, 0);
            while !done.load(Ordering::Relaxed) {
                reads += 1;
                missed += u32::from(!fs::read(&page).is_ok_and(|page| page.ends_with(b"</html>")));
            }
            (reads, missed)
        });
        for n in 0..30 {
            site = changed(site, n);
            let built = quietly(&mut site.build_command()).status().unwrap();
            assert!(built.success());
        }
        done.store(true, Ordering::Relaxed);
        reader.join().unwrap()
    });
    assert_eq!(missed, 0, "of {reads} reads");
    assert!(reads > 1000, "only {reads} reads");
}

#[test]
fn a_build_that_is_stopped_leaves_nothing_hidden_and_the_last_site() {
    let mut site = with_many_files();
    site.build().succeeds();
    let mut n = 0;
    for (name, number) in [("INT", 2), ("TERM", 15), ("HUP", 1), ("QUIT", 3)] {
        // On a busy machine the build may have ended before the signal came: then another one is stopped.
        let (ended, before) = loop {
            let before = fs::read_to_string(site.public().join("index.html")).unwrap();
            site = changed(site, n);
            n += 1;
            let mut child = quietly(&mut site.build_command()).spawn().unwrap();
            wait_for_something_hidden(site.home(), &mut child);
            send(name, &child);
            let ended = child.wait().unwrap();
            if !ended.success() {
                break (ended, before);
            }
            assert!(n < 100, "{name} always comes too late to be a test");
        };
        assert_eq!(
            ended.signal(),
            Some(number),
            "{ended}: a shell shows this as {}",
            128 + number
        );
        assert_eq!(names_in(site.home()), ["public", "site"], "after {name}");
        assert_whole(&site.public());
        let page = fs::read_to_string(site.public().join("index.html")).unwrap();
        assert_eq!(page, before, "{name} left another site");
    }
}

#[test]
fn a_build_in_place_that_is_stopped_leaves_nothing_hidden_and_a_whole_site() {
    let site = with_many_files();
    site.build().succeeds();
    let site = changed(site, 1);
    let mut child = quietly(site.build_command().current_dir(site.public()))
        .spawn()
        .unwrap();
    wait_for_something_hidden(&site.public(), &mut child);
    send("TERM", &child);
    child.wait().unwrap();
    assert_whole(&site.public());
}

#[test]
fn a_signal_that_was_told_to_be_ignored_is() {
    let site = with_many_files();
    let mut child = quietly(&mut site.shell("trap '' HUP; exec \"$@\"", &site.public()))
        .spawn()
        .unwrap();
    wait_for_something_hidden(site.home(), &mut child);
    send("HUP", &child);
    assert!(child.wait().unwrap().success());
    assert_whole(&site.public());
}

#[test]
fn a_hidden_copy_is_nothing_for_others_to_see() {
    use std::os::unix::fs::PermissionsExt as _;
    let site = with_many_files();
    let mut child = quietly(&mut site.build_command()).spawn().unwrap();
    wait_for_something_hidden(site.home(), &mut child);
    child.kill().unwrap();
    child.wait().unwrap();
    let hidden = site.home().join(".public.fingerpost-new");
    let mode = fs::metadata(&hidden).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
    site.build().succeeds();
    assert!(!hidden.exists());
}

#[test]
fn what_was_begun_in_place_is_finished_by_the_next_run() {
    // A build in place that was killed on the way: some files have their places, the old list of files is still there.
    let next = Site::sample("areas").other_file("assets/css/zz.css", ".a{color:red}");
    let site = Site::sample("areas")
        .page("old.md", "Once.\n")
        .adding("index.md", "\n[Old](old.md)\n");
    site.build().succeeds();
    next.build().succeeds();
    for moved in 0..3 {
        let ready = site.public().join(".fingerpost-ready");
        copy(&next.public(), &ready);
        for path in ["index.html", "404.html", "north/index.html"]
            .into_iter()
            .take(moved)
        {
            fs::rename(ready.join(path), site.public().join(path)).unwrap();
        }
        site.build_into(&site.public()).succeeds();
        assert_whole(&site.public());
        assert!(!ready.exists());
    }
    // The same when the next run finds nothing to publish.
    copy(&next.public(), &site.public().join(".fingerpost-ready"));
    let site = site.with("index.md", |f| f.replace("owner:", "owned:"));
    site.build().exits_with(1);
    assert_whole(&site.public());
    assert!(!site.public().join("old.html").exists());
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for name in names_in(from) {
        let (from, to) = (from.join(&name), to.join(&name));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}
