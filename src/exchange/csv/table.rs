//! Rows and cells as RFC 4180 writes them, safe to open in a spreadsheet.

/// A table, row by row.
pub struct Table {
    text: String,
    columns: usize,
}

impl Table {
    /// A table with these columns.
    pub fn new(columns: &[&str]) -> Self {
        let mut table = Self {
            text: String::new(),
            columns: columns.len(),
        };
        table.row(columns.iter().map(|&name| name.to_owned()));
        table
    }

    /// Adds a row, which has a cell for each column.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let mut written = 0;
        for cell in cells {
            if written > 0 {
                self.text.push(',');
            }
            self.text.push_str(&quoted(&defused(&cell)));
            written += 1;
        }
        debug_assert_eq!(written, self.columns, "a row has a cell for each column");
        self.text.push_str("\r\n");
    }

    /// The table as bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) || cell.starts_with(' ') || cell.ends_with(' ') {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// What a spreadsheet would take for a formula gets an apostrophe in front. A number written `+44 20 …` cannot be one; without
/// its spaces it could be read as a sum and lose its `+`.
fn defused(cell: &str) -> String {
    let is_number = cell.starts_with('+')
        && cell.contains(' ')
        && cell[1..]
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b' ');
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Reads a table back, by the book.
    fn read(text: &str) -> Vec<Vec<String>> {
        let mut rows = vec![vec![String::new()]];
        let mut letters = text.chars().peekable();
        let mut in_quotes = false;
        while let Some(letter) = letters.next() {
            let cell = rows.last_mut().and_then(|row| row.last_mut()).unwrap();
            match letter {
                '"' if in_quotes && letters.peek() == Some(&'"') => {
                    letters.next();
                    cell.push('"');
                }
                '"' => in_quotes = !in_quotes,
                letter if in_quotes => cell.push(letter),
                ',' => rows.last_mut().unwrap().push(String::new()),
                '\r' if letters.peek() == Some(&'\n') => {
                    letters.next();
                    rows.push(vec![String::new()]);
                }
                letter => cell.push(letter),
            }
        }
        rows.pop();
        rows
    }

    #[test]
    fn a_formula_is_defused_and_a_number_stays_readable() {
        for formula in [
            "=1+1",
            "+SUM(A1)",
            "-1",
            "@x",
            "\tx",
            "+441173720154",
            "+44 1=2",
        ] {
            assert_eq!(defused(formula), format!("'{formula}"), "{formula}");
        }
        for plain in ["+44 117 372 0154", "0800 1111", "999", "a=b", ""] {
            assert_eq!(defused(plain), plain);
        }
    }

    proptest! {
        #[test]
        fn any_cell_comes_back_whole(cells in prop::collection::vec("[ a\"',\r\n;=é-]{0,6}", 2)) {
            let mut table = Table::new(&["one", "two"]);
            table.row(cells.clone());
            let rows = read(&table.text);
            let want: Vec<String> = cells.iter().map(|cell| defused(cell)).collect();
            prop_assert_eq!(&rows[1], &want);
            prop_assert_eq!(rows.len(), 2);
        }
    }
}
