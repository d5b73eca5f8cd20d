/** Shared by the tests of cargo's tools: a small crate. */

export const manifest = '[package]\nname = "planted"\nversion = "0.1.0"\nedition = "2021"\n';

export const library = `pub fn add(a: i32, b: i32) -> i32 {
    a + b
}

pub fn never() -> i32 {
    1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds() {
        assert_eq!(add(1, 2), 3);
    }
}
`;

export const clean = { "Cargo.toml": manifest, "src/lib.rs": library };
