//! Numbers that Ofcom keeps for drama on television and radio. The plan says that most of them exist; nobody ever answers.

/// How they begin, dialled from within the country: "Telephone numbers for drama use", ofcom.org.uk.
const DRAMA: [&str; 20] = [
    "01134960", "01144960", "01154960", "01164960", "01174960", "01184960", "01214960", "01314960",
    "01414960", "01514960", "01614960", "01632960", "01914980", "02079460", "0289649", "02920180",
    "0306999", "07700900", "08081570", "09098790",
];

/// Whether it is for drama, as dialled from 0 on.
pub(super) fn is_for_drama(home: &str) -> bool {
    let whole = home.len() >= 10;
    whole && DRAMA.iter().any(|start| home.starts_with(start))
}
