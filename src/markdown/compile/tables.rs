//! Tables.

use pulldown_cmark::Alignment;

use super::super::prose::HoleKind;
use super::Compiler;
use crate::findings::{Finding, Span, codes};

/// A table whose end has not come yet.
pub(super) struct OpenTable {
    alignments: Vec<Alignment>,
    pub column: usize,
    pub in_head: bool,
    /// Whether the cell that is open is an empty one of the head, which names no column.
    is_blank: bool,
}

impl Compiler<'_> {
    pub(super) fn start_table(&mut self, alignments: Vec<Alignment>) {
        self.tables.push(OpenTable {
            alignments,
            column: 0,
            in_head: false,
            is_blank: false,
        });
        self.push("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
        self.hole(HoleKind::TableName);
        self.push("\"><table>");
    }

    pub(super) fn start_cell(&mut self, span: &Span) {
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        let class = match table.alignments.get(table.column) {
            Some(Alignment::Right) => " class=\"end\"",
            Some(Alignment::Center) => " class=\"centre\"",
            _ => "",
        };
        table.column += 1;
        table.is_blank = table.in_head && self.survey.empty_heads.contains(&span.start);
        let open = if table.in_head && !table.is_blank {
            format!("<th scope=\"col\"{class}>")
        } else {
            format!("<td{class}>")
        };
        self.push(&open);
    }

    pub(super) fn end_cell(&mut self) {
        let names_a_column = self
            .tables
            .last()
            .is_some_and(|table| table.in_head && !table.is_blank);
        self.push(if names_a_column { "</th>" } else { "</td>" });
    }

    /// The parser drops the cells of a row that stand beyond the head.
    pub(super) fn check_row(&mut self, span: &Span) {
        let columns = self.tables.last().map_or(0, |table| table.alignments.len());
        let row = self.file[span.clone()].trim_end();
        let cells = cells(row);
        if cells[columns.min(cells.len())..]
            .iter()
            .all(|cell| cell.trim().is_empty())
        {
            return;
        }
        let head = if columns == 1 {
            String::from("1 cell")
        } else {
            format!("{columns} cells")
        };
        let place = self.place(span.start..span.start + row.len());
        self.report(
            Finding::new(&codes::FP225, place, format!("this row has {} cells, and the head of its table has {head}", cells.len()))
                .label("what is too much would be lost")
                .help("take the bar out that is too many, or add a column to the head; write `\\|` for a bar that is part of the text, also in code"),
        );
    }
}

/// The cells of a row as the parser sees them: only a backslash right before a bar makes it part of the text.
pub(super) fn cells(row: &str) -> Vec<&str> {
    let row = row.trim();
    let mut rest = row.strip_prefix('|').unwrap_or(row);
    let mut cells = Vec::new();
    while !rest.trim().is_empty() {
        let bar = rest
            .match_indices('|')
            .map(|(at, _)| at)
            .find(|at| !rest[..*at].ends_with('\\'));
        let end = bar.unwrap_or(rest.len());
        cells.push(&rest[..end]);
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_cut_where_the_parser_cuts_it() {
        assert_eq!(cells("| a | b |\n"), [" a ", " b "]);
        assert_eq!(cells("a | b"), ["a ", " b"]);
        assert_eq!(cells("| a || b |"), [" a ", "", " b "]);
        assert_eq!(cells(r"| a \| b | `c|d` |"), [r" a \| b ", " `c", "d` "]);
        assert_eq!(cells("| a | b | "), [" a ", " b "]);
    }
}
