// Finds an address by its postcode; on a stage it does nothing.
