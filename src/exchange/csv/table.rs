//! Rows and cells as RFC 4180 writes them, safe to open in a spreadsheet.

const BYTE_ORDER_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

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

    /// The table as bytes, with the mark at its start without which spreadsheets take it for another encoding than UTF-8.
    pub fn into_bytes(self) -> Vec<u8> {
        let mut bytes = BYTE_ORDER_MARK.to_vec();
        bytes.extend(self.text.into_bytes());
        bytes
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) || cell.starts_with(' ') || cell.ends_with(' ') {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// What a spreadsheet would take for a formula, or show as something else than what is written, gets an apostrophe in front. A number
/// written `+44 20 …` cannot be a formula; without its spaces it could be read as a sum and lose its `+`.
fn defused(cell: &str) -> String {
    let is_number = cell.starts_with('+')
        && cell.contains(' ')
        && cell[1..]
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b' ');
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number;
    if is_formula || is_read_otherwise(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// Whether a spreadsheet with British settings shows a cell otherwise than it is written: `0123456` without its first figure, `24/7` as
/// 24 July, `1-2` as 1 February, `3e5` as 300000, and sixteen figures rounded. A day written `2026-11-21` stays that day.
fn is_read_otherwise(cell: &str) -> bool {
    let parts: Vec<&str> = cell.split(['/', '-', '.', ':', ' ']).collect();
    let is_figures =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = |part: &&str| {
        let lower = part.to_ascii_lowercase();
        let begins = lower.get(..3).unwrap_or_default();
        lower.len() <= "september".len()
            && lower.bytes().all(|byte| byte.is_ascii_alphabetic())
            && MONTHS.contains(&begins)
    };
    let figures = parts.iter().filter(|part| is_figures(part)).count();
    let months = parts.iter().filter(|part| is_month(part)).count();
    match parts.as_slice() {
        [number] if is_figures(number) => {
            number.len() > 15 || (number.len() > 1 && number.starts_with('0'))
        }
        [word] => {
            ["true", "false"].contains(&word.to_ascii_lowercase().as_str()) || is_exponent(word)
        }
        [year, month, day] if cell.matches('-').count() == 2 && figures == 3 => {
            [year.len(), month.len(), day.len()] != [4, 2, 2]
        }
        _ if cell.contains(' ') && months == 0 => false,
        parts => parts.len() <= 3 && months <= 1 && figures > 0 && figures + months == parts.len(),
    }
}

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

fn is_exponent(word: &str) -> bool {
    let is_figures =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts = word.split_once(['e', 'E']);
    parts.is_some_and(|(before, after)| is_figures(before) && is_figures(after))
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

    #[test]
    fn what_a_spreadsheet_would_change_stays_text() {
        for cell in [
            "24/7",
            "1-2",
            "1/2/2026",
            "12:30",
            "26 March",
            "Mar 26",
            "08001111",
            "01234567890123",
            "12345678901234567",
            "3e5",
            "TRUE",
            "21-11-2026",
            "1.50",
        ] {
            assert_eq!(defused(cell), format!("'{cell}"), "{cell}");
        }
        for cell in [
            "2026-11-21",
            "999",
            "116000",
            "116 000",
            "0800 1111",
            "0800 40 50 40",
            "24/7; Dec 25 off",
            "Mo-Su,PH 00:00-24:00",
            "Mo-Fr 09:00-17:00",
            "option 2",
            "SHOUT",
            "11",
            "0",
            "yes",
            "May",
            "E06000033",
            "32f2c4c2-b5d9-5173-981c-c6708d6f97ee",
            "https://www.example.org/",
            "a@b.example",
            "Childline",
        ] {
            assert_eq!(defused(cell), cell, "{cell}");
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
