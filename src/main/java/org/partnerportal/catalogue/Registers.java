package org.partnerportal.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.partnerportal.catalogue.CsvTable.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// All that may be picked: the enumerations by their name, and the registers of regions, banks, industries and
/// settlement rules.
final class Registers {

    private final Map<String, Register> registers = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final List<Industry> industries =
            CsvTable.rows("industries.csv").stream().map(Registers::industry).toList();

    Registers() {
        var language = new ConditionLanguage(Map.of());
        CsvTable.rows("choices.csv")
                .forEach(row -> registers
                        .computeIfAbsent(cell(row, "set"), name -> new Register())
                        .add(row, language));
        for (var name : List.of("region", "bank", "industry", "settlement")) {
            var register = new Register();
            CsvTable.rows(file(name)).forEach(row -> register.add(row, language));
            registers.put(name, register);
        }
        mark("banks.csv", "branch", "BRANCH_");
        mark("settlements.csv", "account", "ACCOUNT_");
    }

    Register get(String name) {
        return Objects.requireNonNull(registers.get(name), name);
    }

    /// The values that conditions may name together, for instance the industries that need a permit.
    Map<String, Set<String>> sets() {
        return Map.copyOf(sets);
    }

    List<Industry> industries() {
        return industries;
    }

    private static Industry industry(Map<String, String> row) {
        return new Industry(
                cell(row, "value"),
                cell(row, "en"),
                Industry.Qualification.valueOf(cell(row, "mode")),
                cell(row, "papers_zh"),
                cell(row, "papers_en"),
                cell(row, "mcc"),
                cell(row, "source"));
    }

    private void mark(String file, String column, String prefix) {
        sets.putAll(CsvTable.rows(file).stream()
                .collect(groupingBy(
                        row -> prefix + cell(row, column), mapping(row -> cell(row, "value"), toUnmodifiableSet()))));
    }

    private static String file(String register) {
        return switch (register) {
            case "industry" -> "industries.csv";
            default -> register + "s.csv";
        };
    }
}
