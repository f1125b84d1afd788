//! The folder that is published into: what it looks like to others, whose it is, what somebody else put there, and what is done
//! where it cannot be exchanged.
#![cfg(unix)]
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, symlink};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Stdio;

use crate::support::{Run, Site, Tree, assert_whole, can, names_in, tree_of};

/// A user who is neither root nor anybody else.
const NOBODY: u32 = 65_534;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// All folders and files below, with the folder itself.
fn all_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut all = vec![folder.to_path_buf()];
    let mut at = 0;
    while at < all.len() {
        if all[at].is_dir() {
            let names = names_in(&all[at]);
            let below: Vec<_> = names.iter().map(|name| all[at].join(name)).collect();
            all.extend(below);
        }
        at += 1;
    }
    all
}

/// Gives the site another stylesheet.
fn set_styles(site: &Site, colour: &str) {
    let folder = site.root().join("assets/css");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("zz.css"), format!(".zz{{color:{colour}}}")).unwrap();
}

/// A site with a page in a folder of its own, which [`without_deep`] takes away.
fn with_deep() -> Site {
    Site::sample("areas")
        .page("deep/old.md", "Once.\n")
        .adding("index.md", "\n[Old](deep/old.md)\n")
}

fn without_deep(site: Site) -> Site {
    site.without("deep/old.md")
        .with("index.md", |f| f.replace("[Old](deep/old.md)", ""))
}

fn stylesheets(files: &Tree) -> usize {
    let is_sheet = |path: &&String| path.starts_with("assets/site.");
    files.keys().filter(is_sheet).count()
}

// What it looks like to others

#[test]
fn a_web_server_can_read_all_of_it_whatever_the_umask() {
    for umask in ["077", "0777", "000"] {
        let site = Site::sample("areas");
        let words = format!("umask {umask}; exec \"$@\"");
        let out = site.home().join("deep/public");
        site.ran(&mut site.shell(&words, &out)).succeeds();
        set_styles(&site, "red");
        site.ran(&mut site.shell(&words, &out)).succeeds();
        for path in all_below(&site.home().join("deep")) {
            let right = if path.is_dir() { 0o755 } else { 0o644 };
            assert_eq!(mode(&path), right, "{} with umask {umask}", path.display());
        }
    }
}

#[test]
fn the_folder_keeps_its_mode() {
    let site = Site::sample("areas");
    fs::create_dir(site.public()).unwrap();
    for kept in [0o2750, 0o2775, 0o711] {
        set_mode(&site.public(), kept);
        site.build().succeeds().does_not_say("look into");
        assert_eq!(mode(&site.public()), kept);
        // Where the group may write into the folder, it may write below it, or the next build of a colleague fails.
        let (folder, file) = match kept {
            0o2750 => (0o2755, 0o644),
            0o2775 => (0o2775, 0o664),
            _ => (0o755, 0o644),
        };
        assert_eq!(mode(&site.public().join("parents")), folder, "{kept:o}");
        assert_eq!(mode(&site.public().join("index.html")), file, "{kept:o}");
    }
}

#[test]
fn a_folder_that_only_its_owner_can_look_into_stays_so_and_is_told() {
    let site = Site::sample("minimal");
    fs::create_dir(site.public()).unwrap();
    set_mode(&site.public(), 0o700);
    site.build().succeeds().says("warning").says("chmod 755");
    assert_eq!(mode(&site.public()), 0o700);
}

#[test]
#[ignore = "needs root"]
fn the_folder_keeps_its_owner_and_group() {
    let site = Site::sample("areas");
    fs::create_dir(site.public()).unwrap();
    chown(site.public(), Some(12_345), Some(54_321)).unwrap();
    for _ in 0..2 {
        site.build().succeeds();
        for path in all_below(&site.public()) {
            let found = fs::metadata(&path).unwrap();
            assert_eq!(
                (found.uid(), found.gid()),
                (12_345, 54_321),
                "{}",
                path.display()
            );
        }
    }
}

// What somebody else put there

#[test]
fn what_somebody_put_into_the_folder_stays() {
    for in_place in [false, true] {
        let site = with_deep();
        site.build().succeeds().does_not_say("by hand");
        let public = site.public();
        fs::write(public.join("CNAME"), "example.org").unwrap();
        fs::create_dir_all(public.join(".well-known/acme")).unwrap();
        fs::write(public.join(".well-known/acme/x"), "token").unwrap();
        fs::write(public.join("deep/plan.pdf"), "%PDF").unwrap();
        symlink("nowhere", public.join("link")).unwrap();
        fs::write(public.join(".DS_Store"), "").unwrap();
        let site = without_deep(site);
        let mut command = site.build_command();
        if in_place {
            command.current_dir(&public);
        }
        site.ran(&mut command)
            .succeeds()
            .says(".well-known, CNAME and 2 more were put into the folder by hand")
            .does_not_say(".DS_Store");
        assert_eq!(fs::read(public.join("CNAME")).unwrap(), b"example.org");
        assert_eq!(
            fs::read(public.join(".well-known/acme/x")).unwrap(),
            b"token"
        );
        assert_eq!(
            fs::read_link(public.join("link")).unwrap(),
            Path::new("nowhere")
        );
        // Also where the folder that holds it is no more of the site.
        assert_eq!(names_in(&public.join("deep")), ["plan.pdf"]);
        site.build().succeeds();
        assert_eq!(fs::read(public.join("deep/plan.pdf")).unwrap(), b"%PDF");
    }
}

#[test]
fn a_file_that_somebody_changed_is_not_replaced_unasked() {
    let site = Site::sample("areas");
    site.build().succeeds();
    let page = site.public().join("north/index.html");
    let written = fs::read_to_string(&page).unwrap();
    fs::write(&page, written.replace("North", "Nord")).unwrap();
    let before = tree_of(site.home());
    site.build()
        .exits_with(1)
        .says("north/index.html was changed by hand")
        .says("--force");
    assert!(tree_of(site.home()) == before);
    let site = site.option(&["--force"]);
    site.build().succeeds();
    assert_eq!(fs::read_to_string(&page).unwrap(), written);
}

#[test]
fn a_file_that_somebody_removed_is_there_again() {
    let site = Site::sample("minimal");
    site.build().succeeds();
    fs::remove_file(site.public().join("feed.xml")).unwrap();
    site.build().succeeds().has_page("feed.xml");
}

#[test]
fn what_somebody_put_where_a_new_page_goes_is_not_replaced_unasked() {
    let site = Site::sample("minimal");
    site.build().succeeds();
    fs::write(site.public().join("more.html"), "mine").unwrap();
    let site = site
        .page("more.md", "More.\n")
        .adding("index.md", "\n[More](more.md)\n");
    let before = tree_of(site.home());
    site.build()
        .exits_with(1)
        .says("more.html was put there by hand");
    assert!(tree_of(site.home()) == before);
    let site = site.option(&["--force"]);
    site.build().succeeds();
    assert_whole(&site.public());
}

#[test]
fn compressed_copies_of_old_files_go_with_them() {
    for in_place in [false, true] {
        let site = Site::sample("minimal");
        site.build().succeeds();
        for path in ["index.html.gz", "index.html.br", "fingerpost-site.json.zst"] {
            fs::write(site.public().join(path), "old").unwrap();
        }
        fs::write(site.public().join("mine.tar.gz"), "mine").unwrap();
        let mut command = site.build_command();
        if in_place {
            command.current_dir(site.public());
        }
        site.ran(&mut command).succeeds();
        let names = names_in(&site.public());
        let compressed: Vec<_> = names
            .iter()
            .filter(|name| name.contains(".gz") || name.contains(".br") || name.contains(".zst"))
            .collect();
        assert_eq!(compressed, ["mine.tar.gz"], "in place: {in_place}");
    }
}

#[test]
fn a_list_of_files_that_leads_out_of_its_folder_is_not_followed() {
    let site = Site::sample("minimal");
    site.build().succeeds();
    fs::write(site.home().join("thesis.txt"), "three years").unwrap();
    let list = site.public().join("fingerpost-site.json");
    let words = fs::read_to_string(&list).unwrap();
    fs::write(
        &list,
        words.replace("\"gallery.html\"", "\"../thesis.txt\""),
    )
    .unwrap();
    site.ran(site.build_command().current_dir(site.public()));
    assert_eq!(
        fs::read(site.home().join("thesis.txt")).unwrap(),
        b"three years"
    );
}

// Assets of the last publication

#[test]
fn old_assets_stay_for_one_more_publication() {
    let site = Site::sample("minimal");
    set_styles(&site, "red");
    let fresh = site.build().tree();
    assert_eq!(stylesheets(&fresh), 1);
    assert!(!String::from_utf8_lossy(&fresh["fingerpost-site.json"]).contains("\"kept\":"));
    set_styles(&site, "green");
    let second = site.build().tree();
    assert_eq!(stylesheets(&second), 2);
    for (path, bytes) in fresh.iter().filter(|(path, _)| path.starts_with("assets/")) {
        assert_eq!(
            second.get(path),
            Some(bytes),
            "a page in a cache asks for {path}"
        );
    }
    assert_whole(&site.public());
    set_styles(&site, "teal");
    let third = site.build().tree();
    assert_eq!(stylesheets(&third), 2, "they add up");
    assert_whole(&site.public());
}

#[test]
fn built_again_a_site_is_what_it_is_in_an_empty_folder() {
    let site = Site::sample("minimal");
    set_styles(&site, "red");
    site.build().succeeds();
    set_styles(&site, "green");
    site.build().succeeds();
    site.build().succeeds();
    let elsewhere = site.home().join("elsewhere");
    site.build_into(&elsewhere).succeeds();
    assert!(tree_of(&site.public()) == tree_of(&elsewhere));
}

#[test]
fn the_list_of_files_names_what_is_kept_apart() {
    let site = Site::sample("minimal");
    site.build().succeeds();
    set_styles(&site, "red");
    site.build().succeeds();
    site.build_into(&site.home().join("elsewhere")).succeeds();
    let list = |folder: &str| -> serde_json::Value {
        let path = site.home().join(folder).join("fingerpost-site.json");
        serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
    };
    assert_eq!(list("public")["files"], list("elsewhere")["files"]);
    let kept = &list("public")["kept"];
    assert_eq!(kept.as_array().unwrap().len(), 1, "{kept}");
    assert!(
        kept[0]["path"]
            .as_str()
            .unwrap()
            .starts_with("assets/site.")
    );
}

#[test]
fn an_asset_that_somebody_changed_is_not_kept() {
    let site = Site::sample("minimal");
    site.build().succeeds();
    let assets = site.public().join("assets");
    let sheet = names_in(&assets)
        .into_iter()
        .find(|name| name.starts_with("site."))
        .unwrap();
    fs::write(assets.join(&sheet), "changed").unwrap();
    let site = site.option(&["--force"]);
    set_styles(&site, "red");
    site.build().succeeds().has_no(&format!("assets/{sheet}"));
}

// Where the folder cannot be exchanged

#[test]
fn one_can_stand_in_the_folder() {
    let site = Site::sample("areas");
    fs::create_dir(site.public()).unwrap();
    let inside = fs::metadata(site.public()).unwrap().ino();
    let build = |site: &Site, here: &Path| -> Run {
        let mut command = site.build_command();
        site.ran(command.current_dir(here)).succeeds()
    };
    build(&site, &site.public());
    build(&site, &site.public());
    set_styles(&site, "red");
    build(&site, &site.public().join("north"));
    assert_whole(&site.public());
    assert_eq!(stylesheets(&tree_of(&site.public())), 2);
    assert_eq!(
        fs::metadata(site.public()).unwrap().ino(),
        inside,
        "it is another folder now"
    );
}

#[test]
fn in_place_what_is_gone_goes() {
    let site = with_deep();
    site.build().succeeds();
    let site = without_deep(site);
    let mut command = site.build_command();
    site.ran(command.current_dir(site.public())).succeeds();
    assert_whole(&site.public());
    assert!(!site.public().join("deep").exists());
}

#[test]
fn a_folder_that_is_gone_from_under_ones_feet_is_told() {
    let site = Site::sample("minimal");
    let words = "mkdir here && cd here && rmdir ../here && exec \"$@\"";
    site.ran(&mut site.shell(words, Path::new(".")))
        .exits_with(1)
        .says("the folder that you are in does not exist any more");
}

#[test]
fn a_link_to_a_folder_that_is_not_there_yet_is_followed() {
    let site = Site::sample("minimal");
    symlink("releases/today", site.public()).unwrap();
    site.build().has_page("index.html");
    site.build().succeeds();
    assert!(fs::symlink_metadata(site.public()).unwrap().is_symlink());
    assert_whole(&site.home().join("releases/today"));
}

#[test]
fn a_link_that_leads_to_itself_is_told() {
    let site = Site::sample("minimal");
    symlink("public", site.public()).unwrap();
    site.build().exits_with(1).says("public");
    assert!(fs::symlink_metadata(site.public()).unwrap().is_symlink());
}

#[test]
#[ignore = "needs root"]
fn a_disk_of_its_own_can_be_published_into() {
    let test = "publish into a mount point";
    if !can(
        test,
        "unshare",
        &["--mount", "sh", "-c", "mount -t tmpfs tmpfs /mnt"],
    ) {
        return;
    }
    let site = Site::sample("areas");
    let words = "mkdir mnt; exec unshare --mount sh -c '
        set -e; mount -t tmpfs tmpfs mnt; mkdir mnt/lost+found
        \"$@\"; echo example.org >mnt/CNAME; \"$@\"
        mkdir -p site/assets/css; echo \".a{color:red}\" >site/assets/css/zz.css; \"$@\"
        rmdir mnt/lost+found; rm mnt/CNAME; cp -r mnt public' sh \"$@\"";
    site.ran(&mut site.shell(words, Path::new("mnt")))
        .succeeds()
        .says("CNAME was put into the folder by hand");
    assert_whole(&site.public());
    assert_eq!(stylesheets(&tree_of(&site.public())), 2);
}

#[test]
#[ignore = "needs root"]
fn a_folder_bound_to_another_place_can_be_published_into() {
    let test = "publish into a bind mount";
    if !can(
        test,
        "unshare",
        &["--mount", "mount", "--bind", "/tmp", "/mnt"],
    ) {
        return;
    }
    let site = Site::sample("areas");
    site.build().succeeds();
    let words = "mkdir bound && exec unshare --mount sh -c 'mount --bind public bound && exec \"$@\"' sh \"$@\"";
    set_styles(&site, "red");
    site.ran(&mut site.shell(words, Path::new("bound")))
        .succeeds();
    assert_whole(&site.public());
    assert_eq!(stylesheets(&tree_of(&site.public())), 2);
    assert_eq!(names_in(site.home()), ["bound", "public", "site"]);
}

#[test]
#[ignore = "needs root"]
fn a_full_disk_leaves_the_last_site_and_is_said_plainly() {
    let test = "publish into a full disk";
    if !can(
        test,
        "unshare",
        &["--mount", "sh", "-c", "mount -t tmpfs tmpfs /mnt"],
    ) {
        return;
    }
    let site = Site::sample("areas");
    let words = "mkdir mnt && exec unshare --mount sh -c 'mount -t tmpfs -o size=1800k tmpfs mnt && \"$@\" && \
                 head -c 900000 /dev/zero >mnt/filler; \"$@\"; code=$?; cp -r mnt/public public; ls -A mnt; exit $code' sh \"$@\"";
    site.ran(&mut site.shell(words, Path::new("mnt/public")))
        .exits_with(1)
        .says("there is no room left on this disk")
        .does_not_say("os error")
        .does_not_say(".public");
    assert_whole(&site.public());
}

// Whose it is

/// The site, in a folder where nobody can do what they like.
fn given_to_nobody(site: &Site) {
    for path in all_below(site.home()) {
        chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    }
}

/// A build by a user who is not root, with a command that this user can reach.
fn build_as_nobody(site: &Site) -> Run {
    let reachable = site.home().join("fingerpost");
    if !reachable.exists() {
        fs::copy(env!("CARGO_BIN_EXE_fingerpost"), &reachable).unwrap();
        set_mode(&reachable, 0o755);
    }
    let mut command = site.shell("shift; exec ./fingerpost \"$@\"", &site.public());
    site.ran(command.uid(NOBODY).gid(NOBODY))
}

#[test]
#[ignore = "needs root"]
fn a_folder_of_somebody_else_is_refused_before_anything_is_written() {
    let site = Site::sample("areas");
    given_to_nobody(&site);
    site.build().succeeds(); // by root
    chown(site.public(), Some(0), Some(0)).unwrap();
    set_styles(&site, "red");
    build_as_nobody(&site); // puts the command there
    let before = tree_of(site.home());
    for _ in 0..2 {
        build_as_nobody(&site)
            .exits_with(1)
            .says("belongs to the user with the number 0")
            .says("chown");
        assert!(tree_of(site.home()) == before);
    }
    for path in all_below(&site.public()) {
        chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    }
    build_as_nobody(&site).succeeds();
    assert_whole(&site.public());
}

#[test]
#[ignore = "needs root"]
fn a_folder_of_ones_own_below_one_of_somebody_else_can_be_published_into() {
    let site = Site::sample("areas");
    given_to_nobody(&site);
    chown(site.home(), Some(0), Some(0)).unwrap();
    set_mode(site.home(), 0o755);
    fs::create_dir(site.public()).unwrap();
    chown(site.public(), Some(NOBODY), Some(NOBODY)).unwrap();
    for colour in ["red", "green"] {
        set_styles(&site, colour);
        build_as_nobody(&site).succeeds();
        assert_whole(&site.public());
    }
    assert_eq!(names_in(site.home()), ["fingerpost", "public", "site"]);
    // And one that would have to be made there is told plainly.
    fs::remove_dir_all(site.public()).unwrap();
    build_as_nobody(&site)
        .exits_with(1)
        .says("you may not write there")
        .says("--out");
}

// Limits

#[test]
fn a_limit_on_the_size_of_files_leaves_the_last_site_and_nothing_hidden() {
    let site = Site::sample("areas");
    site.build().succeeds();
    let run = site.ran(&mut site.shell("ulimit -f 20; exec \"$@\"", &site.public()));
    run.exits_with(1).says("ulimit -f").does_not_say("os error");
    assert_whole(&site.public());
    assert_eq!(names_in(site.home()), ["public", "site"]);
}

#[test]
fn a_limit_on_open_files_is_no_panic() {
    let site = Site::sample("areas");
    site.build().succeeds();
    site.ran(&mut site.shell("ulimit -n 6; exec \"$@\"", &site.public()))
        .does_not_say("panicked");
    assert_whole(&site.public());
}

#[test]
fn a_name_that_is_too_long_is_said_plainly() {
    let site = Site::sample("minimal");
    site.build_into(&site.home().join("x".repeat(300)))
        .exits_with(1)
        .says("the name is too long for this disk")
        .does_not_say("os error");
}

// Two at once

#[test]
fn a_build_that_waits_for_another_says_so() {
    let site = Site::sample("minimal");
    site.build().succeeds().does_not_say("waiting");
    let other = File::open(site.home()).unwrap();
    other.lock().unwrap();
    let mut child = site
        .build_command()
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    BufReader::new(child.stderr.take().unwrap())
        .read_line(&mut said)
        .unwrap();
    assert!(said.contains("waiting"), "{said}");
    assert!(child.try_wait().unwrap().is_none(), "it did not wait");
    drop(other);
    assert!(child.wait().unwrap().success());
}
