//! Names in front matter and settings, and what they turn out to be the names of.
//!
//! An author writes a name; whoever reads the field makes a [`Ref`] of it and keeps its [`Reference`] for the linker
//! ([`crate::linked`]), which finds what is meant or says that there is no such thing. Every later stage asks [`Ref::target`]: the
//! name itself is out of its reach, so nothing is looked up twice, and no kind of document can forget to have its names linked.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

use crate::findings::{Located, Span};

/// What a name is the name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Wanted {
    /// A document of the kind with this word, by its id.
    Kind(&'static str),
    /// A content file, by its path below `content/`.
    File,
    /// A document of the country's of the kind with this word, by its address without an ending.
    Slug(&'static str),
    /// A group of readers of the settings.
    Audience,
    /// A need of the settings.
    Need,
}

/// Something that names can stand for.
pub trait Named {
    /// What a name of it is looked up among.
    #[doc(hidden)]
    const WANTED: WantedToken;
}

/// Keeps [`Wanted`] the business of this crate.
#[derive(Debug, Clone, Copy)]
pub struct WantedToken(pub(crate) Wanted);

/// Marks a reference to a content file of any kind.
#[derive(Debug)]
pub struct File;

impl Named for File {
    const WANTED: WantedToken = WantedToken(Wanted::File);
}

/// A document among those that were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId(usize);

impl DocumentId {
    /// The document with this place in the list of documents.
    pub(crate) const fn new(index: usize) -> Self {
        Self(index)
    }

    /// Its place in the list of documents.
    pub(crate) const fn index(self) -> usize {
        self.0
    }
}

/// A `K` that is known to be there: a service, a source, an area, a need of the settings.
pub struct Id<K> {
    index: usize,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    /// Only for who has seen that there is a `K` with this index.
    pub(crate) const fn new(index: usize) -> Self {
        Self {
            index,
            kind: PhantomData,
        }
    }

    /// Its place among documents or in the list of the settings.
    pub(crate) const fn index(self) -> usize {
        self.index
    }

    /// The document that it is.
    #[must_use]
    pub const fn document(self) -> DocumentId {
        DocumentId(self.index)
    }
}

impl<K> From<Id<K>> for DocumentId {
    fn from(id: Id<K>) -> Self {
        id.document()
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Id<K> {}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Id").field(&self.index).finish()
    }
}

/// A name that an author wrote, with its place and, once linked, what it is the name of.
#[derive(Debug)]
struct Name {
    wanted: Wanted,
    written: Located<Arc<str>>,
    role: Role,
    target: OnceLock<usize>,
}

/// What a name is written for.
#[derive(Debug)]
enum Role {
    /// To name something.
    Name,
    /// To say where something comes from, perhaps to the paragraph.
    Citation(Option<Arc<str>>),
}

/// A field that names a `K`.
pub struct Ref<K> {
    name: Arc<Name>,
    kind: PhantomData<fn() -> K>,
}

impl<K> Ref<K> {
    /// What it names. There is none where the linker found none and said so: such a site is never published.
    #[must_use]
    pub fn target(&self) -> Option<Id<K>> {
        self.name.target.get().map(|index| Id::new(*index))
    }

    /// Where the name was written.
    #[must_use]
    pub fn span(&self) -> Span {
        self.name.written.span.clone()
    }
}

impl<K> Clone for Ref<K> {
    fn clone(&self) -> Self {
        Self {
            name: Arc::clone(&self.name),
            kind: PhantomData,
        }
    }
}

impl<K> fmt::Debug for Ref<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Ref")
            .field(&self.name.written.value)
            .finish()
    }
}

/// What each of these names, but for those that the linker found nothing for.
pub fn targets<'a, K: 'a>(
    refs: impl IntoIterator<Item = &'a Ref<K>>,
) -> impl Iterator<Item = Id<K>> {
    refs.into_iter().filter_map(Ref::target)
}

/// A [`Ref`] as the linker sees it: with its name.
#[derive(Debug, Clone)]
pub(crate) struct Reference(Arc<Name>);

impl Reference {
    /// What a name of it is looked up among.
    pub fn wanted(&self) -> Wanted {
        self.0.wanted
    }

    /// The name as it was written, and where.
    pub fn written(&self) -> &Located<Arc<str>> {
        &self.0.written
    }

    /// Whether it says where something comes from.
    pub fn is_citation(&self) -> bool {
        matches!(self.0.role, Role::Citation(_))
    }

    /// The paragraph that is cited.
    pub fn paragraph(&self) -> Option<&Arc<str>> {
        match &self.0.role {
            Role::Name => None,
            Role::Citation(paragraph) => paragraph.as_ref(),
        }
    }

    /// What the linker has found for it.
    pub fn target(&self) -> Option<usize> {
        self.0.target.get().copied()
    }

    /// Says what it names, once for all who hold the field.
    pub fn link(&self, index: usize) {
        // Files are linked once; what is found a second time is the same.
        let _ = self.0.target.set(index);
    }
}

/// The names of one file, for the linker. Whoever reads a field that names something makes it here.
#[derive(Debug, Default)]
pub(crate) struct References(Vec<Reference>);

impl References {
    /// A field that names a `K`.
    pub fn name<K: Named>(&mut self, written: Located<Arc<str>>) -> Ref<K> {
        self.add(written, Role::Name)
    }

    /// A field that cites a `K`.
    pub fn cite<K: Named>(
        &mut self,
        written: Located<Arc<str>>,
        paragraph: Option<Arc<str>>,
    ) -> Ref<K> {
        self.add(written, Role::Citation(paragraph))
    }

    fn add<K: Named>(&mut self, written: Located<Arc<str>>, role: Role) -> Ref<K> {
        let name = Arc::new(Name {
            wanted: K::WANTED.0,
            written,
            role,
            target: OnceLock::new(),
        });
        self.0.push(Reference(Arc::clone(&name)));
        Ref {
            name,
            kind: PhantomData,
        }
    }

    /// All of them, in the order in which they were read.
    pub fn into_vec(self) -> Vec<Reference> {
        self.0
    }
}
