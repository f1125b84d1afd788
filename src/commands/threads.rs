//! As many threads as the machine gives: all its cores, or, where a limit allows no more, the one that we are.

use rayon::ThreadPoolBuilder;

/// What the first thread of a process usually has. The others get as much, since all the work is done in them.
const STACK: usize = 8 << 20;

/// Does the work with what threads there are. Without this, the first use of several would be a panic where there can be only one.
pub(super) fn with_as_many_as_there_are<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    if let Ok(threads) = ThreadPoolBuilder::new().stack_size(STACK).build() {
        return threads.install(work);
    }
    // This cannot fail for want of threads: it takes none. And there is no other pool yet that it could collide with.
    let _ = ThreadPoolBuilder::new()
        .num_threads(1)
        .use_current_thread()
        .build_global();
    work()
}
