//! Being stopped (Ctrl-C, a closed terminal, a service that shuts down) while something of ours is on the disk that has to
//! be taken away first.

/// From when this is made until it is dropped, signals that would end the process are only noted, so that it can tidy up.
#[derive(Debug)]
pub(super) struct Guard {
    #[cfg(unix)]
    flags: Option<&'static unix::Flags>,
}

impl Guard {
    /// The signal that asks us to stop, if one came.
    pub fn stopped_by(&self) -> Option<i32> {
        #[cfg(unix)]
        return self.flags.and_then(unix::Flags::signal);
        #[cfg(not(unix))]
        None
    }
}

#[cfg(not(unix))]
impl Guard {
    /// Elsewhere there is nothing to note.
    pub fn new() -> Self {
        Self {}
    }
}

/// Ends the process as the signal would have, now that all is tidy. Comes back where that is not possible.
pub fn end_by(signal: i32) {
    #[cfg(unix)]
    let _ = signal_hook::low_level::emulate_default_handler(signal);
    #[cfg(not(unix))]
    let _ = signal;
}

#[cfg(unix)]
mod unix {
    use std::io;
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
    use std::sync::{Arc, OnceLock};

    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXCPU, SIGXFSZ};
    use signal_hook::flag;

    use super::Guard;

    /// What the handlers touch. Handlers belong to the whole process and cannot be taken back, so there is one of these.
    #[derive(Debug)]
    pub(super) struct Flags {
        /// Outside a guard a signal does what it always does.
        at_once: Arc<AtomicBool>,
        signal: Arc<AtomicUsize>,
    }

    impl Flags {
        fn set_up() -> io::Result<Self> {
            let flags = Self {
                at_once: Arc::new(AtomicBool::new(true)),
                signal: Arc::default(),
            };
            for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXCPU] {
                // What was started to be left alone (`nohup`) still is.
                if !ignored(signal) {
                    flag::register_conditional_default(signal, Arc::clone(&flags.at_once))?;
                    let number = usize::try_from(signal).unwrap_or_default();
                    flag::register_usize(signal, Arc::clone(&flags.signal), number)?;
                }
            }
            // A file beyond `ulimit -f` is then an error of the write like any other.
            flag::register(SIGXFSZ, Arc::default())?;
            Ok(flags)
        }

        pub(super) fn signal(&self) -> Option<i32> {
            let signal = self.signal.load(Ordering::SeqCst);
            i32::try_from(signal).ok().filter(|&signal| signal != 0)
        }
    }

    /// Whether the process was started with this signal ignored, where the system says so.
    fn ignored(signal: i32) -> bool {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        status
            .lines()
            .find_map(|line| line.strip_prefix("SigIgn:"))
            .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
            .is_some_and(|mask| mask >> (signal - 1) & 1 == 1)
    }

    impl Guard {
        pub fn new() -> Self {
            static FLAGS: OnceLock<Option<Flags>> = OnceLock::new();
            // Where signals cannot be noted, they do what they always do.
            let flags = FLAGS.get_or_init(|| Flags::set_up().ok()).as_ref();
            if let Some(flags) = flags {
                flags.signal.store(0, Ordering::SeqCst);
                flags.at_once.store(false, Ordering::SeqCst);
            }
            Self { flags }
        }
    }

    impl Drop for Guard {
        fn drop(&mut self) {
            if let Some(flags) = self.flags {
                flags.at_once.store(true, Ordering::SeqCst);
            }
        }
    }
}
