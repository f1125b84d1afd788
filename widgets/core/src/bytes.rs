//! How tables become bytes for a page and are read back. All numbers are little-endian.
//!
//! Four letters that name the kind of table and its version, the length of what follows the head, its FNV-1a checksum; then the table's
//! lists, each after its length. What reads it never panics, whatever the bytes are.

use alloc::vec::Vec;
use core::fmt;

/// The bytes are not a whole table that this version can read. The page falls back to what it is without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableError;

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("these bytes are not a whole table of this version")
    }
}

impl core::error::Error for TableError {}

const HEAD_LENGTH: usize = 12;

/// FNV-1a, 32 bits: enough to notice a page that was cut off or changed on its way.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash: u32, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}

/// Writes the body of a table.
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(crate) fn byte(&mut self, value: u8) {
        self.0.push(value);
    }

    pub(crate) fn word(&mut self, value: u16) {
        self.0.extend_from_slice(&value.to_le_bytes());
    }

    pub(crate) fn double(&mut self, value: u32) {
        self.0.extend_from_slice(&value.to_le_bytes());
    }

    /// The length, which the kind of table keeps within 16 bits, and the items.
    pub(crate) fn list<T>(&mut self, list: &[T], write: impl Fn(&mut Self, &T)) {
        #[allow(clippy::cast_possible_truncation)]
        self.word(list.len() as u16);
        for item in list {
            write(self, item);
        }
    }

    /// The table as bytes, with its head.
    pub(crate) fn seal(self, name: [u8; 4]) -> Vec<u8> {
        let body = self.0;
        let mut bytes = Vec::with_capacity(HEAD_LENGTH + body.len());
        bytes.extend_from_slice(&name);
        #[allow(clippy::cast_possible_truncation)] // the lists are counted in 16 bits
        bytes.extend_from_slice(&(body.len() as u32).to_le_bytes());
        bytes.extend_from_slice(&checksum(&body).to_le_bytes());
        bytes.extend_from_slice(&body);
        bytes
    }
}

/// Reads the body of a table.
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// The body after its head, if the bytes are as they were written.
    pub(crate) fn unseal(bytes: &'a [u8], name: [u8; 4]) -> Result<Self, TableError> {
        let (head, body) = bytes.split_at_checked(HEAD_LENGTH).ok_or(TableError)?;
        let mut reader = Reader(head);
        for expected in name {
            if reader.byte()? != expected {
                return Err(TableError);
            }
        }
        let length = reader.double()?;
        if u32::try_from(body.len()) != Ok(length) || reader.double()? != checksum(body) {
            return Err(TableError);
        }
        Ok(Reader(body))
    }

    /// Whether everything has been read.
    pub(crate) const fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], TableError> {
        let (taken, rest) = self.0.split_first_chunk::<N>().ok_or(TableError)?;
        self.0 = rest;
        Ok(*taken)
    }

    pub(crate) fn byte(&mut self) -> Result<u8, TableError> {
        self.take::<1>().map(|[byte]| byte)
    }

    pub(crate) fn word(&mut self) -> Result<u16, TableError> {
        self.take().map(u16::from_le_bytes)
    }

    pub(crate) fn double(&mut self) -> Result<u32, TableError> {
        self.take().map(u32::from_le_bytes)
    }

    pub(crate) fn list<T>(
        &mut self,
        read: impl Fn(&mut Self) -> Result<T, TableError>,
    ) -> Result<Vec<T>, TableError> {
        let length = self.word()?;
        // A loop, for in wasm `collect` costs a function a type.
        let mut list = Vec::new();
        for _ in 0..length {
            list.push(read(self)?);
        }
        Ok(list)
    }
}
